import type { Box, MapLayout } from './layout.types';
import type { Neighbours } from './links';

export type Direction = 'up' | 'down' | 'left' | 'right';

export const DIRECTIONS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface WalkMap {
  layout: MapLayout;
  /** Every stop of the walk in the order of the columns: the card's head, then its leaves. */
  stops: string[];
  neighbours: ReadonlyMap<string, Neighbours>;
}

const center = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

export function boxOf(layout: MapLayout, code: string): Box | undefined {
  return layout.tiles[code] ?? layout.groups[code];
}

/** The part of the map that holds these leaves, as wide as their columns, because names stand beside squares. */
export function boundsOf(layout: MapLayout, codes: Iterable<string>): Box | undefined {
  const tiles = [...codes].flatMap((code) => layout.tiles[code] ?? []);
  if (tiles.length === 0) return undefined;
  const columns = Object.values(layout.groups).filter((card) =>
    tiles.some((tile) => tile.x >= card.x && tile.x < card.x + card.width),
  );
  const x = Math.min(...columns.map((card) => card.x));
  const right = Math.max(...columns.map((card) => card.x + card.width));
  const y = Math.min(...tiles.map((tile) => tile.y));
  const bottom = Math.max(...tiles.map((tile) => tile.y + tile.height));
  return { x, y, width: right - x, height: bottom - y };
}

export function walkStops(layout: MapLayout, members: ReadonlyMap<string, readonly string[]>): string[] {
  const inColumns = (a: string, b: string) => {
    const boxA = layout.groups[a];
    const boxB = layout.groups[b];
    return boxA && boxB ? boxA.x - boxB.x || boxA.y - boxB.y : 0;
  };
  return Object.keys(layout.groups)
    .sort(inColumns)
    .flatMap((group) => [group, ...(members.get(group) ?? [])]);
}

function nearest(from: Box, codes: readonly string[], layout: MapLayout): string | undefined {
  const start = center(from);
  let best: { code: string; distance: number } | undefined;
  for (const code of codes) {
    const box = boxOf(layout, code);
    if (!box) continue;
    const { x, y } = center(box);
    const distance = Math.hypot(x - start.x, (y - start.y) * 1.5);
    if (!best || distance < best.distance) best = { code, distance };
  }
  return best?.code;
}

/** Along a supply link when there is one; else to the nearest stop on that side, so that no place is a trap. */
function sideways(map: WalkMap, at: string, direction: 'left' | 'right'): string | undefined {
  const from = boxOf(map.layout, at);
  if (!from) return undefined;
  const links = map.neighbours.get(at);
  const linked = nearest(
    from,
    (direction === 'right' ? links?.downstream : links?.upstream) ?? [],
    map.layout,
  );
  if (linked) return linked;
  const sameKind = (code: string) => at in map.layout.groups === code in map.layout.groups;
  const beyond = map.stops.filter((code) => {
    const box = boxOf(map.layout, code);
    if (!box || code === at || !sameKind(code)) return false;
    return direction === 'right' ? box.x >= from.x + from.width : box.x + box.width <= from.x;
  });
  return nearest(from, beyond, map.layout);
}

export function walk(map: WalkMap, at: string | undefined, direction: Direction): string | undefined {
  const index = at === undefined ? -1 : map.stops.indexOf(at);
  if (index < 0 || at === undefined) return map.stops[0];
  if (direction === 'up') return map.stops[index - 1] ?? at;
  if (direction === 'down') return map.stops[index + 1] ?? at;
  return sideways(map, at, direction) ?? at;
}
