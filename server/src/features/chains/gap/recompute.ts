import { type Context, sitesByNode } from './context';
import { demandRows, groupBy } from './demand';
import type { GapInput } from './gap-input';
import type { GapNode } from './gap-result';
import { groupNode, isChainHere } from './group';
import { compute, type Computation, nodeAt, resultOf, totalDemand } from './gap-map';
import { find, leafOf } from './leaf';

/**
 * Brings a map up to a change of what some nodes buy or have, and computes only what that touches: the nodes
 * themselves, their neighbours (whose action and fit look at them) and the groups above. Everything else is taken over.
 * @param touched codes of the nodes whose purchases, sites or moves differ from before
 */
export function recompute(before: Computation, input: GapInput, touched: readonly string[]): Computation {
  const context = contextWith(before.context, input, touched);
  const leaves = touched.filter((code) => before.standing.found.has(code));
  const found = new Map(before.standing.found);
  for (const code of leaves) found.set(code, find(nodeAt(code, context), context));
  const chainIsHere = isChainHere(found);
  // A first or last local firm changes what to do about every node.
  if (chainIsHere !== before.standing.chainIsHere) return compute(input);

  const standing = { found, chainIsHere, totalDemand: totalDemand(found, context) };
  const share = standing.totalDemand / (before.standing.totalDemand || 1);
  const nodes = new Map<string, GapNode>();
  for (const [code, node] of before.result.nodes) nodes.set(code, withUplift(node, share));
  const affected = new Set([...leaves, ...leaves.flatMap((code) => neighboursOf(code, context))]);
  for (const code of affected) {
    const each = found.get(code);
    if (each) nodes.set(code, leafOf(each, standing, context));
  }
  const groups = groupsAbove([...affected, ...touched], context);
  for (const code of groups) nodes.set(code, groupNode(code, nodes, context));
  return { context, standing, result: resultOf(nodes, standing, context, affected.size + groups.length) };
}

/** Percentage points of a total that has changed. */
function withUplift(node: GapNode, share: number): GapNode {
  return node.upliftPct === null || share === 1 ? node : { ...node, upliftPct: node.upliftPct / share };
}

function contextWith(before: Context, input: GapInput, touched: readonly string[]): Context {
  const changed = new Set(touched);
  const rows = groupBy(demandRows(only(input, changed)), ({ nodeCode }) => nodeCode);
  const sites = sitesByNode(
    input.sites.filter(({ places }) => places.some(({ nodeCode }) => changed.has(nodeCode))),
  );
  const rowsOf = new Map(before.rowsOf);
  const sitesOf = new Map(before.sitesOf);
  for (const code of changed) {
    rowsOf.set(code, rows.get(code) ?? []);
    sitesOf.set(code, sites.get(code) ?? []);
  }
  return { ...before, input, rowsOf, sitesOf };
}

function only({ purchases, ...input }: GapInput, codes: ReadonlySet<string>): GapInput {
  const concerns = ({ nodeCode }: { nodeCode: string }) => codes.has(nodeCode);
  // A product's bill stays whole: some values are divided among several of its nodes.
  return { ...input, purchases: purchases.filter(concerns) };
}

function neighboursOf(code: string, { usersOf, makersOf }: Context): string[] {
  return [...(usersOf.get(code) ?? []), ...(makersOf.get(code) ?? [])];
}

/** Lowest first, so that each finds what it sums already computed. */
function groupsAbove(codes: readonly string[], { nodeOf, childrenOf }: Context): string[] {
  const groups = new Set<string>();
  for (const code of codes) {
    if (childrenOf.has(code)) groups.add(code);
    for (
      let at = nodeOf.get(code)?.parentCode ?? null;
      at !== null;
      at = nodeOf.get(at)?.parentCode ?? null
    ) {
      groups.add(at);
    }
  }
  return [...groups];
}
