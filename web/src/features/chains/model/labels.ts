import type { Box, MapLayout } from './layout.types';
import { METRICS } from './metrics';

export interface Label {
  code: string;
  box: Box;
}

export interface CardLabels {
  labels: Label[];
  /** How many more are bright in this card without a name. */
  more: number;
}

const HEIGHT = 22;
const LIFT = 4;

const isSquare = (box: Box) => box.width < METRICS.column / 2;

/**
 * Names for the bright leaves that are only squares: while something is chosen they stand over their card, which is
 * dimmed then. Keeps the order it is given; no more per card than its own height holds.
 */
export function placeLabels(
  layout: MapLayout,
  codes: readonly string[],
  groupOf: ReadonlyMap<string, string>,
): Map<string, CardLabels> {
  const cards = new Map<string, CardLabels>();
  for (const code of codes) {
    const square = layout.tiles[code];
    const group = groupOf.get(code) ?? '';
    const card = layout.groups[group];
    if (!square || !card || !isSquare(square)) continue;
    const entry = cards.get(group) ?? { labels: [], more: 0 };
    cards.set(group, entry);
    const first = entry.labels[0]?.box.y ?? square.y - LIFT;
    const fitting = Math.max(1, Math.floor((card.y + card.height - first + LIFT) / HEIGHT));
    if (entry.labels.length >= fitting) {
      entry.more += 1;
      continue;
    }
    const y = first + entry.labels.length * HEIGHT;
    const x = card.x + METRICS.pad;
    entry.labels.push({ code, box: { x, y, width: card.width - 2 * METRICS.pad, height: HEIGHT - 2 } });
  }
  return cards;
}
