import type { GapState } from '@lianzhao/contracts';

import { InvalidInput } from '../../../platform/errors';
import type { ChainMap } from '../../chains';
import type { WantedNode } from '../ranking/ranking.types';

/** A node that firms are looked for at, as its map has it. */
export interface WantedPlace extends WantedNode {
  id: string;
  state: GapState | null;
}

export interface WantedNodes {
  chainId: string;
  chainCode: string;
  /** The nodes asked for and all below them, by id. */
  places: ReadonlyMap<string, WantedPlace>;
  /** Every node of the chain that has a gap, by id. */
  gapIds: string[];
}

/** So many gaps come first; beyond them a list of firms is no list of whom to call. */
const FIRST_GAPS = 20;
const GAPS: readonly (GapState | null)[] = ['missing', 'weak', 'break_point', 'blocked'];

/** A group stands for everything below it; no node at all stands for the gaps that come first on the map. */
export function wantedNodes(map: ChainMap, codes: readonly string[]): WantedNodes {
  const places = placesOf(map);
  const gaps = [...places.values()].filter(({ state }) => GAPS.includes(state));
  const wanted = codes.length > 0 ? asked(map, places, codes) : first(map, gaps);
  return {
    chainId: map.chain.id,
    chainCode: map.chain.code,
    places: new Map(wanted.map((place) => [place.id, place])),
    gapIds: gaps.map(({ id }) => id),
  };
}

function placesOf({ data, computation }: ChainMap): Map<string, WantedPlace> {
  const places = data.nodes.map(({ id, code, nameZh, nameEn, supplyRadius }): [string, WantedPlace] => {
    const node = computation.result.nodes.get(code);
    const state = node?.override?.state ?? node?.state ?? null;
    return [code, { id, code, nameZh, nameEn, supplyRadius, gapValue: node?.gapValue ?? null, state }];
  });
  return new Map(places);
}

function first({ computation }: ChainMap, gaps: readonly WantedPlace[]): WantedPlace[] {
  const reachable = ({ code }: WantedPlace) => computation.result.nodes.get(code)?.priority?.reachable ?? 0;
  return [...gaps].sort((a, b) => reachable(b) - reachable(a)).slice(0, FIRST_GAPS);
}

function asked(
  { computation: { context } }: ChainMap,
  places: ReadonlyMap<string, WantedPlace>,
  codes: readonly string[],
): WantedPlace[] {
  const unknown = codes.filter((code) => !places.has(code));
  if (unknown.length > 0) {
    throw new InvalidInput(
      unknown.map((node) => ({ pointer: '/node', code: 'unknown-node', params: { node } })),
    );
  }
  const below = (code: string): string[] => [code, ...(context.childrenOf.get(code) ?? []).flatMap(below)];
  return [...new Set(codes.flatMap(below))].flatMap((code) => places.get(code) ?? []);
}
