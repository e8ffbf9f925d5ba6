import type { MoveInput } from '../gap/gap-input';
import { recompute } from '../gap/recompute';
import type { ChainMap } from './chain-map';

/** A map with moves that somebody thinks of: computes what they touch and leaves the map as it is. */
export function movedMap(map: ChainMap, moves: readonly MoveInput[]): ChainMap {
  const input = { ...map.computation.context.input, moves };
  const touched = [...new Set(moves.map(({ nodeCode }) => nodeCode))];
  return { ...map, computation: recompute(map.computation, input, touched) };
}
