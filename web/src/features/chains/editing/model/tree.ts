import type { GapNode } from '../../chain.types';
import { isNamed } from '../../model/search';

/** A node as a row of the tree, with what stands above it. */
export interface TreeRow {
  node: GapNode;
  /** 0 for the chain itself. */
  depth: number;
  /** Nodes right below it. */
  children: number;
  open: boolean;
}

export type Children = ReadonlyMap<string | null, readonly GapNode[]>;

/** Nodes by the code of their parent, in the order in which they came. */
export function childrenOf(nodes: readonly GapNode[]): Children {
  const children = new Map<string | null, GapNode[]>();
  for (const node of nodes) {
    children.set(node.parentCode, [...(children.get(node.parentCode) ?? []), node]);
  }
  return children;
}

/** Rows in the order of the tree; what is folded away is left out. */
export function treeRows(nodes: readonly GapNode[], isOpen: (code: string) => boolean): TreeRow[] {
  const children = childrenOf(nodes);
  const rows: TreeRow[] = [];
  const add = (parent: string | null, depth: number) => {
    for (const node of children.get(parent) ?? []) {
      const below = children.get(node.code)?.length ?? 0;
      const open = below > 0 && isOpen(node.code);
      rows.push({ node, depth, children: below, open });
      if (open) add(node.code, depth + 1);
    }
  };
  add(null, 0);
  return rows;
}

/**
 * Rows whose names or codes hold the words, each below all that stands above it.
 * @param found codes that the server finds by the words besides
 */
export function foundRows(
  nodes: readonly GapNode[],
  words: string,
  found: ReadonlySet<string> = new Set(),
): TreeRow[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const shown = new Set<string>();
  for (const node of nodes) {
    if (!isNamed(node, words) && !found.has(node.code)) continue;
    for (
      let at: GapNode | undefined = node;
      at && !shown.has(at.code);
      at = byCode.get(at.parentCode ?? '')
    ) {
      shown.add(at.code);
    }
  }
  return treeRows(
    nodes.filter(({ code }) => shown.has(code)),
    () => true,
  );
}

/** Codes of everything below a node. */
export function belowOf(nodes: readonly GapNode[], code: string): Set<string> {
  const children = childrenOf(nodes);
  const below = new Set<string>();
  const waiting = [code];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const child of children.get(at) ?? []) {
      if (below.has(child.code)) continue;
      below.add(child.code);
      waiting.push(child.code);
    }
  }
  return below;
}

/**
 * What may get parts, as far as the map knows: a leaf that is bought or supplied would no longer count for anything. What
 * else hangs on a leaf (links, leads) the server looks at.
 */
export function possibleParents(nodes: readonly GapNode[]): GapNode[] {
  const isUsed = ({ leaf, demand, local }: GapNode) =>
    leaf && (demand.value !== null || Object.values(local).some((count) => count > 0));
  return nodes.filter((node) => !isUsed(node));
}

/** Where a node may hang: anywhere that may get parts but below itself and where it hangs already. */
export function parentsFor(nodes: readonly GapNode[], code: string): GapNode[] {
  const below = belowOf(nodes, code);
  const own = nodes.find((node) => node.code === code)?.parentCode;
  return possibleParents(nodes).filter(
    (node) => node.code !== code && node.code !== own && !below.has(node.code),
  );
}
