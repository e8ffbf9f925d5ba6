import { type Context, sitesByNode } from './context';
import { demandRows, groupBy } from './demand';
import type { GapInput } from './gap-input';
import type { GapNode } from './gap-result';
import { descendants, groupNode } from './group';
import { compute, type Computation, nodeAt, resultOf, standingOf } from './gap-map';
import { find, leafOf, type Standing, uplift } from './leaf';

/**
 * Brings a map up to a change of what some nodes buy or have, and computes only what that touches: the nodes
 * themselves, their neighbours (whose action and fit look at them) and the groups above. Everything else is taken over.
 * @param changed codes of the nodes whose purchases, sites or moves differ from before
 */
export function recompute(before: Computation, input: GapInput, changed: readonly string[]): Computation {
  const touched = withSystems(changed, before.context);
  const context = contextWith(before.context, input, touched);
  const leaves = touched.filter((code) => before.standing.found.has(code));
  const found = new Map(before.standing.found);
  for (const code of leaves) found.set(code, find(nodeAt(code, context), context));
  const standing = standingOf(found, context);
  // A first or last local firm changes what to do about every node.
  if (standing.chainIsHere !== before.standing.chainIsHere) return compute(input);

  const nodes = new Map<string, GapNode>();
  for (const [code, node] of before.result.nodes)
    nodes.set(code, withUplift(node, { before, standing, input }));
  const affected = new Set([...touched, ...touched.flatMap((code) => lookedAtFrom(code, context))]);
  for (const code of affected) {
    const each = found.get(code);
    if (each) nodes.set(code, leafOf(each, standing, context));
  }
  const groups = groupsAbove([...affected], context);
  for (const code of groups) nodes.set(code, groupNode(code, nodes, context));
  const computed = [...affected].filter((code) => found.has(code)).length + groups.length;
  return { context, standing, result: resultOf(nodes, standing, context, computed) };
}

/** Percentage points of a total that may have changed. */
function withUplift(
  node: GapNode,
  { before, standing, input }: { before: Computation; standing: Standing; input: GapInput },
): GapNode {
  if (node.upliftPct === null || standing.totalDemand === before.standing.totalDemand) return node;
  return { ...node, upliftPct: uplift(node.gapValue, standing, input.settings.winShare) };
}

/** The systems above on which a bill books something too: what is recorded of a part is taken from there. */
function withSystems(codes: readonly string[], { nodeOf, rowsOf }: Context): string[] {
  const systems = codes.flatMap((code) => above(code, nodeOf)).filter((code) => rowsOf.has(code));
  return [...new Set([...codes, ...systems])];
}

function contextWith(before: Context, input: GapInput, touched: readonly string[]): Context {
  const codes = new Set(touched.flatMap((code) => [code, ...descendants(code, before)]));
  const rows = groupBy(demandRows(input, codes), ({ nodeCode }) => nodeCode);
  const changed = new Set(touched);
  const sites = sitesByNode(
    input.sites.filter(({ places }) => places.some(({ nodeCode }) => changed.has(nodeCode))),
  );
  const rowsOf = new Map(before.rowsOf);
  const sitesOf = new Map(before.sitesOf);
  for (const code of changed) {
    put(rowsOf, code, rows.get(code));
    put(sitesOf, code, sites.get(code));
  }
  return { ...before, input, rowsOf, sitesOf };
}

/** As when the whole is grouped anew: what has nothing has no entry. */
function put<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/** Its neighbours look at who is there and who buys; the parts of a system at what the bill books on the whole. */
function lookedAtFrom(code: string, { usersOf, makersOf, childrenOf }: Context): string[] {
  return [usersOf, makersOf, childrenOf].flatMap((nodes) => nodes.get(code) ?? []);
}

function groupsAbove(codes: readonly string[], { nodeOf, childrenOf }: Context): string[] {
  const groups = codes.flatMap((code) => [code, ...above(code, nodeOf)]);
  return [...new Set(groups)].filter((code) => childrenOf.has(code));
}

function above(code: string, nodeOf: Context['nodeOf']): string[] {
  const parents: string[] = [];
  for (let at = nodeOf.get(code)?.parentCode ?? null; at !== null; at = nodeOf.get(at)?.parentCode ?? null) {
    parents.push(at);
  }
  return parents;
}
