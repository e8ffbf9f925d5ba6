import type { DemandBasis } from '@lianzhao/contracts';

import type { Context } from './context';
import { sumDemand, sumKnown } from './demand';
import type { Demand, GapNode } from './gap.types';
import { countSites } from './local-supply';

/**
 * A group sums what is below it, plus what a bill of materials books on the group itself because nobody knows
 * how it divides. That part is a gap only when nobody supplies anything of the group.
 */
export function groupNode(code: string, leaves: ReadonlyMap<string, GapNode>, context: Context): GapNode {
  const { rowsOf, sitesOf } = context;
  const below = [code, ...descendants(code, context)];
  const parts = below.flatMap((member) => leaves.get(member) ?? []).filter(({ leaf }) => leaf);
  const booked = below.filter((member) => context.childrenOf.has(member) && rowsOf.has(member));
  const bookedDemand = booked.map((member): Demand => {
    return { basis: 'bill_of_materials', ...sumDemand(rowsOf.get(member) ?? []) };
  });
  const bookedGaps = booked.map((member, at) =>
    suppliesAny(member, context) ? null : (bookedDemand[at]?.value ?? null),
  );
  return {
    code,
    leaf: false,
    state: null,
    anchor: parts.some(({ anchor }) => anchor),
    demand: addDemand([...parts.map(({ demand }) => demand), ...bookedDemand]),
    local: countSites([...new Set(below.flatMap((member) => sitesOf.get(member) ?? []))]),
    gapValue: sumKnown([...parts.map(({ gapValue }) => gapValue), ...bookedGaps]),
    demandRows: rowsOf.get(code) ?? [],
    evidence: [],
  };
}

const STRONGEST_FIRST = ['bill_of_materials', 'links', 'none'] as const satisfies readonly DemandBasis[];

function addDemand(demands: readonly Demand[]): Demand {
  const basis = STRONGEST_FIRST.find((word) => demands.some((demand) => demand.basis === word));
  return {
    basis: basis ?? 'none',
    value: sumKnown(demands.map(({ value }) => value)),
    low: sumKnown(demands.map(({ low }) => low)),
    high: sumKnown(demands.map(({ high }) => high)),
    planned: sumKnown(demands.map(({ planned }) => planned)),
  };
}

function suppliesAny(group: string, context: Context): boolean {
  return [group, ...descendants(group, context)].some((member) =>
    context.sitesOf.get(member)?.some(({ status }) => status === 'operating'),
  );
}

function descendants(code: string, context: Context): string[] {
  const children = context.childrenOf.get(code) ?? [];
  return children.flatMap((child) => [child.code, ...descendants(child.code, context)]);
}
