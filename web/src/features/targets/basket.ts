import type { Candidate, WantedNode } from './candidate.queries';

/** A firm that was picked, and the node it is to fill. */
export interface Pick {
  enterpriseId: string;
  name: string;
  nodeCode: string;
  /** All wanted nodes at which it works. */
  nodeCodes: string[];
}

/** How many firms a node is to have, before anybody says otherwise. */
export const USUAL_QUOTA = 3;
export const MOST_QUOTA = 100;

export interface Coverage {
  node: WantedNode;
  quota: number;
  picked: number;
}

/** Of each wanted node that has firms, or was picked for: how far its quota has filled up. */
export function coverageOf(
  nodes: readonly WantedNode[],
  picks: readonly Pick[],
  quotas: Readonly<Record<string, number>>,
): Coverage[] {
  const counts = new Map<string, number>();
  for (const { nodeCode } of picks) counts.set(nodeCode, (counts.get(nodeCode) ?? 0) + 1);
  return nodes
    .filter(({ code, firms }) => firms > 0 || counts.has(code))
    .map((node) => ({
      node,
      quota: quotas[node.code] ?? USUAL_QUOTA,
      picked: counts.get(node.code) ?? 0,
    }));
}

/** A firm goes where most is still missing; of equals to the first of its nodes. */
export function pickOf({ enterprise, nodeCodes }: Candidate, coverage: readonly Coverage[]): Pick {
  const missing = (code: string) => {
    const found = coverage.find(({ node }) => node.code === code);
    return found ? found.quota - found.picked : 0;
  };
  const nodeCode = nodeCodes.reduce((best, code) => (missing(code) > missing(best) ? code : best));
  return {
    ...{ enterpriseId: enterprise.id, name: enterprise.shortName ?? enterprise.name, nodeCode },
    nodeCodes: [...nodeCodes],
  };
}
