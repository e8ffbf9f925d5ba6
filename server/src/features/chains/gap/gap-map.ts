import { GAP_STATES, type DemandBasis, type GapState } from '@lianzhao/contracts';

import { type Context, contextOf } from './context';
import { sumDemand } from './demand';
import { evidenceOf } from './evidence';
import type { DemandRow, GapInput, GapNode, GapResult, GapTotals } from './gap.types';
import { groupNode } from './group';
import { localSupply } from './local-supply';
import { gapValueOf, judge } from './state';

/** Sets demand against local supply for every node of one chain. The same input gives the same result. */
export function computeGapMap(input: GapInput): GapResult {
  const context = contextOf(input);
  const nodes = new Map<string, GapNode>();
  for (const { code, parentCode } of input.nodes) {
    if (!context.childrenOf.has(code)) nodes.set(code, leaf(code, parentCode, context));
  }
  for (const { code } of input.nodes) {
    if (context.childrenOf.has(code)) nodes.set(code, groupNode(code, nodes, context));
  }
  const states = Object.fromEntries(GAP_STATES.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of nodes.values()) if (state) states[state] += 1;
  return { nodes, totals: totalsOf(input, nodes), states };
}

function leaf(code: string, parentCode: string | null, context: Context): GapNode {
  const rows = context.rowsOf.get(code) ?? [];
  const users = neededBy(code, context);
  const supply = localSupply(code, context.sitesOf.get(code) ?? []);
  const demand = { basis: basisOf(rows, users), ...sumDemand(rows) };
  const anchor = context.input.anchorNodes.has(code);
  const judged = { demand, supply, anchor, selfSupplied: isSelfSupplied(rows) };
  const systemRows = parentCode === null ? [] : (context.rowsOf.get(parentCode) ?? []);
  const names = users.map((user) => context.nameOf.get(user) ?? user);
  return {
    code,
    leaf: true,
    state: judge(judged),
    anchor,
    demand,
    local: supply.counts,
    gapValue: gapValueOf(judged),
    demandRows: rows,
    evidence: evidenceOf({ ...judged, rows, users: names, systemRows }),
  };
}

/** Nothing of it is bought today, because every anchor that needs it supplies itself. */
function isSelfSupplied(rows: readonly DemandRow[]): boolean {
  const current = rows.filter(({ planned }) => !planned);
  return current.length > 0 && current.every(({ selfSupply }) => selfSupply !== null);
}

function basisOf(rows: readonly DemandRow[], users: readonly string[]): DemandBasis {
  if (rows.some(({ planned }) => !planned)) return 'bill_of_materials';
  return users.length > 0 ? 'links' : 'none';
}

/** Nodes it is linked into that somebody here works at or buys. */
function neededBy(code: string, { usersOf, sitesOf, rowsOf }: Context): string[] {
  const targets = (usersOf.get(code) ?? []).map(({ to }) => to);
  return targets.filter(
    (to) =>
      sitesOf.get(to)?.some(({ status }) => status === 'operating') ||
      rowsOf.get(to)?.some(({ planned }) => !planned),
  );
}

/** The root sums the whole chain; the counts beside it are of leaves. */
function totalsOf(input: GapInput, nodes: ReadonlyMap<string, GapNode>): GapTotals {
  const root = nodes.get(input.nodes.find(({ parentCode }) => parentCode === null)?.code ?? '');
  const leaves = [...nodes.values()].filter((node) => node.leaf);
  const bought = leaves.filter(({ demand, demandRows }) => {
    return demand.basis === 'bill_of_materials' && !isSelfSupplied(demandRows);
  });
  return {
    demandValue: root?.demand.value ?? null,
    demandLow: root?.demand.low ?? null,
    demandHigh: root?.demand.high ?? null,
    gapValue: root?.gapValue ?? null,
    plannedDemandValue: root?.demand.planned ?? null,
    leaves: leaves.length,
    covered: leaves.filter(isCovered).length,
    localSupplyRateCount: { numerator: bought.filter(isCovered).length, denominator: bought.length },
  };
}

function isCovered({ local }: GapNode): boolean {
  return local.operating + local.aggregate > 0;
}
