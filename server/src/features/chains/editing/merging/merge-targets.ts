import type { MergeReason } from '@lianzhao/contracts';

/** A node as far as it matters for what it could be merged into. */
export interface Mergeable {
  code: string;
  parentCode: string | null;
  nameZh: string;
  kind: string;
  keywords: readonly string[];
}

export interface MergeTarget {
  code: string;
  reasons: MergeReason[];
}

const MOST = 10;
/** Names of which at least so much is the same are taken for similar (Dice's coefficient of their pairs of characters). */
const SIMILAR = 0.4;
const WEIGHT: Record<MergeReason, number> = { similar_name: 4, same_parent: 3, linked: 2, same_kind: 1 };

/**
 * Nodes a node could be merged into, the likeliest first: those of the same parent, of a like name, linked to it.
 * Neither the root nor what lies below the node is among them.
 */
export function mergeTargets(
  node: Mergeable,
  { nodes, links }: { nodes: readonly Mergeable[]; links: readonly { from: string; to: string }[] },
): MergeTarget[] {
  const below = belowOf(node.code, nodes);
  const linked = new Set(
    links.flatMap(({ from, to }) => (from === node.code ? [to] : to === node.code ? [from] : [])),
  );
  return nodes
    .filter(({ code, parentCode }) => parentCode !== null && !below.has(code))
    .map((other) => {
      const likeness = likenessOf(node, other);
      const reasons = reasonsOf(node, other, { likeness, linked: linked.has(other.code) });
      return {
        code: other.code,
        reasons,
        points: reasons.reduce((sum, reason) => sum + WEIGHT[reason], likeness),
      };
    })
    .filter(({ reasons }) => reasons.some((reason) => reason !== 'same_kind'))
    .sort((a, b) => b.points - a.points || a.code.localeCompare(b.code))
    .slice(0, MOST)
    .map(({ code, reasons }) => ({ code, reasons }));
}

function reasonsOf(
  node: Mergeable,
  other: Mergeable,
  { likeness, linked }: { likeness: number; linked: boolean },
): MergeReason[] {
  return [
    ...(likeness >= SIMILAR ? (['similar_name'] as const) : []),
    ...(node.parentCode === other.parentCode ? (['same_parent'] as const) : []),
    ...(linked ? (['linked'] as const) : []),
    ...(node.kind === other.kind ? (['same_kind'] as const) : []),
  ];
}

/** A node and everything below it. */
function belowOf(code: string, nodes: readonly Mergeable[]): Set<string> {
  const below = new Set([code]);
  for (let before = 0; before !== below.size;) {
    before = below.size;
    for (const node of nodes)
      if (node.parentCode !== null && below.has(node.parentCode)) below.add(node.code);
  }
  return below;
}

/** The best of all pairs of names and synonyms, 0 to 1. */
function likenessOf(node: Mergeable, other: Mergeable): number {
  const names = ({ nameZh, keywords }: Mergeable) => [nameZh, ...keywords];
  const pairs = names(node).flatMap((one) => names(other).map((two) => diceOf(one, two)));
  return Math.max(0, ...pairs);
}

/** Share of the pairs of neighbouring characters that two texts have in common, 0 to 1. */
export function diceOf(one: string, two: string): number {
  if (one === two) return 1;
  const [first, second] = [pairsOf(one), pairsOf(two)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = [...second];
  let common = 0;
  for (const pair of first) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (first.length + second.length);
}

function pairsOf(text: string): string[] {
  const characters = [...text.replace(/[\s（）()、,,·]/g, '').toLowerCase()];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
