import { DEMAND_BASES } from '@lianzhao/contracts';

import type { Context } from './context';
import { sumDemand } from './demand';
import type { Demand, DemandRow, GapNode } from './gap-result';
import type { Found } from './leaf';
import { countSites, localSupply } from './local-supply';
import type { SpentPart } from './market';
import { sumKnownOf } from './sums';

/**
 * A group sums what is below it, plus what a bill of materials books on the group itself because nobody knows
 * how it divides. That part is a gap only when nobody supplies anything of the group.
 */
export function groupNode(code: string, leaves: ReadonlyMap<string, GapNode>, context: Context): GapNode {
  const { rowsOf, sitesOf, childrenOf, input } = context;
  const below = [code, ...descendants(code, context)];
  const parts = below.flatMap((member) => leaves.get(member) ?? []).filter(({ leaf }) => leaf);
  const booked = below.filter((member) => childrenOf.has(member) && rowsOf.has(member));
  const bookedDemand = booked.map((member) => bookedOn(rowsOf.get(member) ?? []));
  const gaps = [
    ...parts,
    ...booked.map((member, at) => bookedGap(suppliesAny(member, context), bookedDemand[at])),
  ];
  const sites = [...new Set(below.flatMap((member) => sitesOf.get(member) ?? []))];
  return {
    ...{ code, leaf: false, state: null, action: null, override: null },
    anchor: parts.some(({ anchor }) => anchor),
    demand: addDemand([...parts.map(({ demand }) => demand), ...bookedDemand]),
    local: countSites(localSupply(code, sites, input).sites),
    covered: suppliesAny(code, context),
    ...{ localShare: null, coverage: null, hhi: null, upliftPct: null, priority: null },
    gapValue: sumKnownOf(gaps, ({ gapValue }) => gapValue),
    gapLow: sumKnownOf(gaps, ({ gapLow }) => gapLow),
    gapHigh: sumKnownOf(gaps, ({ gapHigh }) => gapHigh),
    ageMonths: Math.max(0, ...parts.map(({ ageMonths }) => ageMonths)),
    stale: parts.some(({ stale }) => stale),
    demandRows: rowsOf.get(code) ?? [],
    evidence: [],
  };
}

function bookedOn(rows: readonly DemandRow[]): Demand {
  const recorded = rows.some(({ basis, planned }) => basis === 'purchases' && !planned);
  return { basis: recorded ? 'purchases' : 'bill_of_materials', ...sumDemand(rows) };
}

function bookedGap(supplied: boolean, demand: Demand | undefined) {
  const { value = null, low = null, high = null } = demand ?? {};
  return supplied
    ? { gapValue: null, gapLow: value === null ? null : 0, gapHigh: high }
    : { gapValue: value, gapLow: low, gapHigh: high };
}

/** What groups carry undivided, as parts of the local supply rates. */
export function bookedParts(context: Context): SpentPart[] {
  const { childrenOf, rowsOf } = context;
  return [...childrenOf.keys()].flatMap((code) => {
    const rows = (rowsOf.get(code) ?? []).filter(isSpent);
    const local = { low: 0, high: suppliesAny(code, context) ? 1 : 0 };
    return rows.map((row) => ({ row, value: row.value, local, traced: { low: 0, high: local.high } }));
  });
}

function isSpent(row: DemandRow): row is DemandRow & { value: number } {
  return !row.planned && row.value !== null && row.value > 0;
}

function addDemand(demands: readonly Demand[]): Demand {
  const basis = DEMAND_BASES.find((word) => demands.some((demand) => demand.basis === word));
  return {
    basis: basis ?? 'none',
    value: sumKnownOf(demands, ({ value }) => value),
    low: sumKnownOf(demands, ({ low }) => low),
    high: sumKnownOf(demands, ({ high }) => high),
    measured: sumKnownOf(demands, ({ measured }) => measured),
    planned: sumKnownOf(demands, ({ planned }) => planned),
  };
}

/** Somebody works at any of its nodes or is supposed to, or a record tells of a local purchase there. */
function suppliesAny(group: string, { sitesOf, rowsOf, input, ...context }: Context): boolean {
  return [group, ...descendants(group, context)].some(
    (member) =>
      localSupply(member, sitesOf.get(member) ?? [], input).present ||
      rowsOf.get(member)?.some(({ value, localShare }) => (value ?? 0) * (localShare ?? 0) > 0),
  );
}

export function descendants(code: string, context: Pick<Context, 'childrenOf'>): string[] {
  const children = context.childrenOf.get(code) ?? [];
  return children.flatMap((child) => [child, ...descendants(child, context)]);
}

/** True when anybody works anywhere in the chain here. */
export function isChainHere(found: ReadonlyMap<string, Found>): boolean {
  return [...found.values()].some(({ market }) => market.present);
}
