import type { GapNode } from '../chain.types';

type Named = Pick<GapNode, 'code' | 'nameZh' | 'nameEn'>;

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Whether the Chinese or English name or the code of a node contains the words, however typed. */
export function isNamed({ nameZh, nameEn, code }: Named, words: string): boolean {
  const wanted = fold(words);
  return [nameZh, nameEn, code].some((text) => fold(text).includes(wanted));
}

/** Leaves whose Chinese or English name or code contains the words; names that begin with them come first. */
export function searchNodes(nodes: readonly GapNode[], words: string, most = 8): GapNode[] {
  const wanted = fold(words);
  if (!wanted) return [];
  const rank = (node: GapNode) => {
    const at = fold(node.nameZh).indexOf(wanted);
    if (at >= 0) return at === 0 ? 0 : 1;
    if (fold(node.nameEn).includes(wanted)) return 2;
    return fold(node.code).includes(wanted) ? 3 : -1;
  };
  return nodes
    .filter((node) => node.leaf)
    .map((node) => ({ node, rank: rank(node) }))
    .filter((hit) => hit.rank >= 0)
    .sort((a, b) => a.rank - b.rank || (b.node.gapValue ?? 0) - (a.node.gapValue ?? 0))
    .slice(0, most)
    .map((hit) => hit.node);
}
