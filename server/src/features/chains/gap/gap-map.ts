import { GAP_STATES, type GapState } from '@lianzhao/contracts';

import { type Context, contextOf } from './context';
import type { GapInput } from './gap-input';
import type { GapNode, GapResult, GapTotals } from './gap-result';
import { bookedParts, groupNode, isChainHere } from './group';
import { find, type Found, isSelfSupplied, leafOf, type Standing } from './leaf';
import type { SpentPart } from './market';
import { localSupplyRateCount, localSupplyRateTraced, localSupplyRateValue } from './rates';
import { isBought } from './state';
import { sumOf } from './sums';

/** A map with what it was computed from, so that a change can be computed without starting anew. */
export interface Computation {
  context: Context;
  standing: Standing;
  result: GapResult;
}

/** Sets demand against local supply for every node of one chain. The same input gives the same result. */
export function computeGapMap(input: GapInput): GapResult {
  return compute(input).result;
}

export function compute(input: GapInput): Computation {
  const context = contextOf(input);
  const { nodes, leaves } = split(context);
  const found = new Map(leaves.map((code) => [code, find(nodeAt(code, context), context)]));
  const standing = standingOf(found, context);
  const judged = new Map<string, GapNode>();
  for (const [code, each] of found) judged.set(code, leafOf(each, standing, context));
  for (const code of nodes) if (!found.has(code)) judged.set(code, groupNode(code, judged, context));
  return { context, standing, result: resultOf(judged, standing, context, nodes.length) };
}

function split({ input, childrenOf }: Context): { nodes: string[]; leaves: string[] } {
  const nodes = input.nodes.map(({ code }) => code);
  return { nodes, leaves: nodes.filter((code) => !childrenOf.has(code)) };
}

export function nodeAt(code: string, { nodeOf }: Context) {
  const node = nodeOf.get(code);
  if (!node) throw new Error(`the chain has no node ${code}`);
  return node;
}

export function standingOf(found: ReadonlyMap<string, Found>, context: Context): Standing {
  const parts: SpentPart[] = [];
  for (const { market } of found.values()) for (const part of market.parts) parts.push(part);
  for (const part of bookedParts(context)) parts.push(part);
  const totalDemand = sumOf(parts, ({ value }) => value);
  return { found, parts, totalDemand, chainIsHere: isChainHere(found) };
}

export function resultOf(
  nodes: ReadonlyMap<string, GapNode>,
  { parts }: Standing,
  context: Context,
  computed: number,
): GapResult {
  const states = Object.fromEntries(GAP_STATES.map((state) => [state, 0])) as Record<GapState, number>;
  for (const node of nodes.values()) {
    const state = effectiveState(node);
    if (state) states[state] += 1;
  }
  return { nodes, totals: totalsOf(nodes, parts, context), states, computed };
}

/** What a person says counts as long as it holds. */
export function effectiveState({ state, override }: Pick<GapNode, 'state' | 'override'>): GapState | null {
  return override?.state ?? state;
}

/** The root sums the whole chain; the counts beside it are of leaves. */
function totalsOf(
  nodes: ReadonlyMap<string, GapNode>,
  parts: readonly SpentPart[],
  context: Context,
): GapTotals {
  const root = nodes.get(context.input.nodes.find(({ parentCode }) => parentCode === null)?.code ?? '');
  const leaves = [...nodes.values()].filter((node) => node.leaf);
  const bought = leaves.filter(({ demand, demandRows }) => isBought(demand) && !isSelfSupplied(demandRows));
  return {
    demandValue: root?.demand.value ?? null,
    demandLow: root?.demand.low ?? null,
    demandHigh: root?.demand.high ?? null,
    measuredValue: root?.demand.measured ?? null,
    gapValue: root?.gapValue ?? null,
    gapLow: root?.gapLow ?? null,
    gapHigh: root?.gapHigh ?? null,
    plannedDemandValue: root?.demand.planned ?? null,
    leaves: leaves.length,
    covered: leaves.filter(({ covered }) => covered).length,
    localSupplyRateCount: localSupplyRateCount(
      bought.map(({ covered }) => ({ local: { low: covered ? 1 : 0, high: 1 } })),
    ),
    localSupplyRateValue: localSupplyRateValue(parts),
    localSupplyRateTraced: localSupplyRateTraced(parts),
  };
}
