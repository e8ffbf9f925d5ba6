import { type DemandBasis, type GapState, isStale } from '@lianzhao/contracts';

import { actionOf } from './action';
import { ageEvidence } from './age-evidence';
import { confidenceOf } from './confidence';
import type { Context } from './context';
import { sumDemand } from './demand';
import { evidenceOf } from './evidence';
import type { GapNodeInput } from './gap-input';
import type { DemandRow, GapNode } from './gap-result';
import { groundsOf } from './grounds';
import { localSupply, type LocalSupply } from './local-supply';
import { type Gap, type Market, marketOf, type SpentPart } from './market';
import { priorityOf } from './priority';
import { gapPct, locationQuotient, upliftPct } from './rates';
import { isBought, type Judged, judge } from './state';

/** What is known of a leaf before its neighbours are looked at. */
export interface Found {
  node: GapNodeInput;
  rows: readonly DemandRow[];
  supply: LocalSupply;
  market: Market;
}

export function find(node: GapNodeInput, { rowsOf, sitesOf, input }: Context): Found {
  const rows = rowsOf.get(node.code) ?? [];
  const supply = localSupply(node.code, sitesOf.get(node.code) ?? [], input);
  return { node, rows, supply, market: marketOf(rows, supply) };
}

/** How a leaf stands among the others. */
export interface Standing {
  found: ReadonlyMap<string, Found>;
  /** Everything that is spent today, line by line, as the rates of the chain add it up. */
  parts: readonly SpentPart[];
  chainIsHere: boolean;
  /** What all anchors buy together, 元 a year. */
  totalDemand: number;
}

const NO_GAP: Gap = { known: null, expected: null, low: null, high: null, open: 0 };

/**
 * Of these something is missing, so that an unknown share is no reason to rank by nothing: one plant that has not said what
 * it delivers would hide its node. What is adequate is ranked by what is known to be missing.
 */
const GAPS: ReadonlySet<GapState> = new Set(['missing', 'blocked', 'weak', 'break_point']);

/** One leaf, judged: the same for a whole chain as for a single change. */
export function leafOf(of: Found, standing: Standing, context: Context): GapNode {
  const { node, rows, supply, market } = of;
  const { settings, anchorNodes } = context.input;
  const users = neededBy(node.code, standing, context);
  const demand = { basis: basisOf(rows, users), ...sumDemand(rows) };
  const selfSupplied = isSelfSupplied(rows);
  const quotient = quotientOf(node.code, context);
  const anchor = anchorNodes.has(node.code);
  const judged: Judged = { demand, supply, market, quotient, anchor, selfSupplied };
  const state = judge(judged, settings);
  const around = surroundings(node.code, standing, context);
  const gap = isBought(demand) && !selfSupplied ? market.gap : NO_GAP;
  const grounds = groundsOf(of, context.ageOf);
  const stale = isStale(grounds.months, settings.staleMonths);
  const ages = { ageOf: context.ageOf, supply: grounds.sites[0]?.months ?? null };
  const confidence = confidenceOf(rows, settings, { ...ages, open: GAPS.has(state) ? gap.open : 0 });
  const missing = GAPS.has(state) ? gap.expected : gap.known;
  const priority = priorityOf({ node, missing, neighboursHere: around.share, confidence }, settings);
  return {
    ...{ code: node.code, leaf: true, state, action: actionOf(state, around), anchor },
    override: overrideOf(node.code, context),
    ...{ demand, local: supply.counts, covered: market.present, localShare: market.localShare },
    ...{ coverage: market.present ? market.coverage : null, hhi: market.hhi },
    ...{ gapValue: gap.known, gapLow: gap.low, gapHigh: gap.high },
    upliftPct: uplift(gap.known, standing, settings.winShare),
    ...{ priority, ageMonths: grounds.months, stale, demandRows: rows },
    evidence: evidenceOf({ ...judged, rows, missing, ...reasons(of, users, context) }).concat(
      ageEvidence(grounds, demand, settings.staleMonths),
    ),
  };
}

/** Percentage points of the local supply rate a newcomer could add: κ · gap. */
export function uplift(gap: number | null, { totalDemand }: Standing, winShare: number): number | null {
  return gap === null ? null : upliftPct(gapPct({ value: gap, local: 0 }, totalDemand), winShare);
}

function reasons(
  { node }: Found,
  users: readonly string[],
  { nodeOf, rowsOf, quotientOf: quotients }: Context,
) {
  const named = users.map((user) => nodeOf.get(user)?.nameZh ?? user);
  const systemRows = node.parentCode === null ? [] : (rowsOf.get(node.parentCode) ?? []);
  return { users: named, systemRows, quotientRow: quotients.get(node.code) ?? null };
}

function quotientOf(code: string, { quotientOf: quotients }: Context): number | null {
  const row = quotients.get(code);
  if (!row) return null;
  const { localValue, localTotal, nationalValue, nationalTotal } = row;
  return locationQuotient(
    { value: localValue, total: localTotal },
    { value: nationalValue, total: nationalTotal },
  );
}

function overrideOf(code: string, { overrideOf: overrides }: Context): GapNode['override'] {
  const row = overrides.get(code);
  if (!row) return null;
  const { state, action, reason, author, expiresOn } = row;
  return { state, action, reason, author, expiresOn };
}

/** Nothing of it is bought today, because every anchor that needs it supplies itself. */
export function isSelfSupplied(rows: readonly DemandRow[]): boolean {
  return rows.some(isCurrent) && !rows.some((row) => isCurrent(row) && row.selfSupply === null);
}

function basisOf(rows: readonly DemandRow[], users: readonly string[]): DemandBasis {
  if (rows.some((row) => isCurrent(row) && row.basis === 'purchases')) return 'purchases';
  if (rows.some(isCurrent)) return 'bill_of_materials';
  return users.length > 0 ? 'links' : 'none';
}

function isCurrent({ planned }: DemandRow): boolean {
  return !planned;
}

/** Nodes it is linked into that somebody here works at or buys. */
function neededBy(code: string, { found }: Standing, { usersOf, rowsOf }: Context): string[] {
  return (usersOf.get(code) ?? []).filter(
    (to) => found.get(to)?.market.present || rowsOf.get(to)?.some(isCurrent),
  );
}

function surroundings(code: string, { found, chainIsHere }: Standing, { usersOf, makersOf }: Context) {
  const isHere = (other: string) => found.get(other)?.market.present ?? false;
  const users = usersOf.get(code) ?? [];
  const makers = makersOf.get(code) ?? [];
  const here = [...users, ...makers].filter(isHere).length;
  const all = users.length + makers.length;
  return {
    chainIsHere,
    upstream: makers.some(isHere),
    downstream: users.some(isHere),
    share: all === 0 ? 0 : here / all,
  };
}
