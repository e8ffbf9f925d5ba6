import type { GapNode } from '../chain.types';

/**
 * How loudly a tile speaks. With most of a chain missing locally, colour alone says nothing: only the gaps that
 * carry the money are loud, what has a value or stands here already is plain, everything else recedes.
 */
export type Emphasis = 'loud' | 'plain' | 'quiet';

const LOUD_SHARE = 0.75;
const LOUD_MOST = 18;

export function byGapValue(nodes: readonly GapNode[]): GapNode[] {
  return nodes
    .filter((node) => (node.gapValue ?? 0) > 0)
    .sort((a, b) => (b.gapValue ?? 0) - (a.gapValue ?? 0) || a.code.localeCompare(b.code));
}

export function topGaps(nodes: readonly GapNode[], count: number): GapNode[] {
  return byGapValue(nodes).slice(0, count);
}

/** Share of the chain's gap value that the first `count` gaps hold; null when there is no value at all. */
export function topShare(nodes: readonly GapNode[], count: number): number | null {
  const ranked = byGapValue(nodes);
  const sum = (list: readonly GapNode[]) => list.reduce((total, node) => total + (node.gapValue ?? 0), 0);
  const whole = sum(ranked);
  return whole > 0 ? sum(ranked.slice(0, count)) / whole : null;
}

/** The first gaps until they hold three quarters of the value, so that a short list stays short. */
export function loudCodes(nodes: readonly GapNode[]): Set<string> {
  const ranked = byGapValue(nodes);
  const whole = ranked.reduce((total, node) => total + (node.gapValue ?? 0), 0);
  const codes = new Set<string>();
  let held = 0;
  for (const node of ranked) {
    if (codes.size >= LOUD_MOST || held >= whole * LOUD_SHARE) break;
    codes.add(node.code);
    held += node.gapValue ?? 0;
  }
  return codes;
}

/** Somebody supplies here, counted by name or reported as a cluster of several. */
export function hasLocalSite({ local }: GapNode): boolean {
  return local.operating + local.aggregate > 0;
}

/** Somebody here is known to buy it, for an amount or not. */
function isAsked({ demand, gapValue }: GapNode): boolean {
  return (gapValue ?? 0) > 0 || (demand.basis === 'bill_of_materials' && demand.value !== 0);
}

export function emphasisOf(node: GapNode, loud: ReadonlySet<string>): Emphasis {
  if (loud.has(node.code) || node.anchor) return 'loud';
  return isAsked(node) || hasLocalSite(node) ? 'plain' : 'quiet';
}

/** How much of the state's colour a gap gets, for its share of the largest gap; 1 is all of it. */
export function tint(share: number): number {
  if (share <= 0) return 0.35;
  return Math.min(1, 0.2 + 1.3 * Math.sqrt(share));
}

/** The range of the demand, narrowed to the part of it that is a gap. */
export function gapRange({ gapValue, demand }: GapNode): { low: number; high: number } | null {
  if (!gapValue || !demand.value || demand.low === null || demand.high === null) return null;
  const open = gapValue / demand.value;
  return { low: demand.low * open, high: demand.high * open };
}
