import type { Box, MapLayout } from './layout.types';
import { METRICS } from './metrics';

export interface Label {
  code: string;
  box: Box;
}

export interface CardLabels {
  labels: Label[];
  /** Bright too, but without room for a name. */
  hidden: string[];
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
    const entry = cards.get(group) ?? { labels: [], hidden: [] };
    cards.set(group, entry);
    const first = entry.labels[0]?.box.y ?? square.y - LIFT;
    const fitting = Math.max(1, Math.floor((card.y + card.height - first + LIFT) / HEIGHT));
    if (entry.labels.length >= fitting) {
      entry.hidden.push(code);
      continue;
    }
    const y = first + entry.labels.length * HEIGHT;
    const x = card.x + METRICS.pad;
    entry.labels.push({ code, box: { x, y, width: card.width - 2 * METRICS.pad, height: HEIGHT - 2 } });
  }
  return cards;
}

/** Where the lines of each bright leaf end: at its name, or at the last name of its card, which counts the rest. */
export function lineEnds(cards: Iterable<CardLabels>): Map<string, Box> {
  const ends = new Map<string, Box>();
  for (const { labels, hidden } of cards) {
    for (const { code, box } of labels) ends.set(code, box);
    const last = labels.at(-1);
    if (last) for (const code of hidden) ends.set(code, last.box);
  }
  return ends;
}
