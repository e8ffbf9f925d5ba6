import type { GapState } from '@lianzhao/contracts';

import type { GapNode } from '../chain.types';
import type { Neighbours } from './links';

interface Lightable {
  map: { nodes: readonly GapNode[] };
  neighbours: ReadonlyMap<string, Neighbours>;
}

interface Chosen {
  selected?: string | undefined;
  states: readonly GapState[];
}

/** What stays bright: the chosen node with its direct neighbours, else what the legend asks for, else everything. */
export function litCodes(
  { map, neighbours }: Lightable,
  { selected, states }: Chosen,
): ReadonlySet<string> | undefined {
  if (selected) {
    const links = neighbours.get(selected);
    return new Set([
      selected,
      ...(links?.upstream ?? []),
      ...(links?.downstream ?? []),
      ...below(map.nodes, selected),
    ]);
  }
  if (states.length === 0) return undefined;
  return new Set(
    map.nodes.filter((node) => node.state && states.includes(node.state)).map((node) => node.code),
  );
}

/** Choosing a system chooses its parts. */
function below(nodes: readonly GapNode[], code: string): string[] {
  return nodes.filter((node) => node.parentCode === code).map((node) => node.code);
}
