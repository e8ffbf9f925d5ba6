import type { Box } from './layout.types';

const middle = (box: Box) => box.y + box.height / 2;
const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A line from the right edge of the supplier to the left edge of the user. When the user does not lie to the right,
 * the line leaves and arrives on the same side and bows out into the gutter instead of crossing both cards.
 */
export function linkPath(from: Box, to: Box, gutter: number): string {
  const y1 = round(middle(from));
  const y2 = round(middle(to));
  const right = from.x + from.width;
  if (to.x >= right) {
    const bend = Math.max(gutter, (to.x - right) * 0.5);
    return `M${round(right)} ${y1}C${round(right + bend)} ${y1} ${round(to.x - bend)} ${y2} ${round(to.x)} ${y2}`;
  }
  if (to.x + to.width <= from.x) {
    const bend = Math.max(gutter, (from.x - to.x - to.width) * 0.5);
    const end = to.x + to.width;
    return `M${round(from.x)} ${y1}C${round(from.x - bend)} ${y1} ${round(end + bend)} ${y2} ${round(end)} ${y2}`;
  }
  const side = Math.max(right, to.x + to.width);
  const bow = side + gutter;
  return `M${round(right)} ${y1}C${round(bow)} ${y1} ${round(bow)} ${y2} ${round(to.x + to.width)} ${y2}`;
}

/** Thickness grows slowly: forty links must not look like a motorway beside a single one. */
export function bundleWidth(count: number): number {
  return round(Math.min(4, 0.75 + Math.sqrt(count) * 0.5));
}

/**
 * At rest only lines across one gutter are drawn: a longer one would run behind cards and come out in fragments
 * that say nothing. Choosing or pointing at a card brings out all of its lines.
 */
export function isShort(from: Box, to: Box, widestGutter: number): boolean {
  const gap = to.x >= from.x ? to.x - from.x - from.width : from.x - to.x - to.width;
  return gap >= 0 && gap <= widestGutter;
}

/** Lines of one width as one path: a thousand of them are drawn as quickly as a dozen. */
export function joinedByWidth(
  lines: readonly { d: string; width: number }[],
): { width: number; d: string }[] {
  const paths = new Map<number, string[]>();
  for (const { d, width } of lines) paths.set(width, [...(paths.get(width) ?? []), d]);
  return [...paths].map(([width, parts]) => ({ width, d: parts.join('') }));
}
