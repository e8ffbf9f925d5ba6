import { COMING_STATUSES } from '@lianzhao/contracts';

import type { GapSiteInput, QuotientInput } from './gap-input';
import type { DemandRow, Evidence } from './gap-result';
import type { Judged } from './state';
import { sumOf } from './sums';

const NAMES_SHOWN = 3;

export interface EvidenceOf extends Judged {
  rows: readonly DemandRow[];
  /** Nodes this one is linked into and that need it, by name. */
  users: readonly string[];
  /** Rows of the system this node belongs to, which the bill does not divide among its parts. */
  systemRows: readonly DemandRow[];
  quotientRow: QuotientInput | null;
  /** As it is ranked by, 元 a year. */
  missing: number | null;
}

/** Every reason behind a state, in the order a reader asks: who needs it, how much, who is here, who is coming. */
export function evidenceOf(of: EvidenceOf): Evidence[] {
  return [...anchorEvidence(of), ...demandEvidence(of), ...supplyEvidence(of), ...marketEvidence(of)];
}

function anchorEvidence({ anchor, supply }: EvidenceOf): Evidence[] {
  return anchor ? [{ code: 'anchor-here', params: named(supply.sites) }] : [];
}

function demandEvidence({ demand, rows, users, systemRows }: EvidenceOf): Evidence[] {
  const records = rows.filter(({ basis }) => basis === 'purchases');
  const estimates = rows.filter(({ basis }) => basis !== 'purchases');
  const found = [
    ...recordEvidence(records),
    ...estimates.flatMap((row) => [rowEvidence(row), ...unverifiedAnchor(row)]),
  ];
  for (const row of systemRows) {
    const params = { product: row.productZh, anchor: row.anchor, sharePct: row.sharePct };
    found.push({ code: 'demand-on-system', params, source: row.source });
  }
  if (demand.basis === 'links') {
    const params = { count: users.length, names: users.slice(0, NAMES_SHOWN).join('、') };
    found.push({ code: 'demand-links', params });
  }
  if (demand.basis === 'none') found.push({ code: 'demand-none', params: {} });
  return found;
}

/** One sentence an anchor, however many records. Suppliers are not named: who sells to whom is the anchor's secret. */
function recordEvidence(records: readonly DemandRow[]): Evidence[] {
  const anchors = [...new Set(records.map(({ anchor }) => anchor))];
  return anchors.flatMap((anchor) => {
    const rows = records.filter((row) => row.anchor === anchor);
    const value = Math.round(sumOf(rows, (row) => row.value ?? 0));
    const months = Math.min(...rows.map((row) => row.months ?? 12));
    const until = rows.reduce(
      (last, { dataDate }) => (last > (dataDate ?? '') ? last : (dataDate ?? '')),
      '',
    );
    const told: Evidence = {
      code: 'demand-purchases',
      params: { anchor, value, count: rows.length, months, until },
    };
    const estimate = rows[0]?.replaces ?? null;
    if (estimate === null) return [told];
    return [
      told,
      { code: 'demand-below-estimate', params: { anchor, value, estimate: Math.round(estimate) } },
    ];
  });
}

function rowEvidence(row: DemandRow): Evidence {
  const { sharePct, lowPct, highPct, anchor, source } = row;
  const params = { anchor, product: row.productZh, sharePct, lowPct, highPct, ...yearOf(row) };
  if (row.selfSupply) {
    const { reason, source: stated } = row.selfSupply;
    return { code: 'demand-self-supplied', params: { ...params, reason }, source: stated };
  }
  if (row.value === null) return { code: 'demand-value-unknown', params, source };
  const value = Math.round(row.value);
  return { code: row.planned ? 'demand-planned' : 'demand-bom', params: { ...params, value }, source };
}

function yearOf({ year }: DemandRow): { year?: number } {
  return year === null ? {} : { year };
}

/** The demand is real only if the anchor's plant runs; where the atlas is not sure, say so. */
function unverifiedAnchor({ anchor, planned, plantStatus, source }: DemandRow): Evidence[] {
  if (planned || plantStatus === null || plantStatus === 'operating') return [];
  return [{ code: 'demand-anchor-unverified', params: { anchor, status: plantStatus }, source }];
}

function supplyEvidence({ supply, market }: EvidenceOf): Evidence[] {
  const found: Evidence[] = [];
  const operating = supply.sites.filter(({ status, aggregate }) => status === 'operating' && !aggregate);
  if (!market.present) found.push({ code: 'supply-none', params: {} });
  if (operating.length === 1) found.push(siteEvidence('supply-single', operating));
  if (operating.length > 1) {
    const sources = new Set(operating.map(({ parent, nameZh }) => parent ?? nameZh));
    const group = sources.size === 1 ? (operating[0]?.parent ?? '') : null;
    found.push(
      group === null
        ? siteEvidence('supply-operating', operating)
        : siteEvidence('supply-one-group', operating, { group }),
    );
  }
  for (const site of supply.sites.filter(({ status, aggregate }) => status === 'operating' && aggregate)) {
    found.push(siteEvidence('supply-aggregate', [site]));
  }
  for (const { name, winShare, annualSupply } of supply.moves) {
    const params = { name, winShare, ...(annualSupply === null ? {} : { annualSupply }) };
    found.push({ code: 'supply-assumed', params });
  }
  return [...found, ...notYetEvidence(supply)];
}

function notYetEvidence({ sites, farther }: EvidenceOf['supply']): Evidence[] {
  const found: Evidence[] = [];
  for (const status of COMING_STATUSES) {
    const coming = sites.filter((site) => site.status === status);
    if (coming.length > 0) found.push(siteEvidence('supply-coming', coming, { status }));
  }
  const unverified = sites.filter(({ status }) => status === 'unknown');
  if (unverified.length > 0) found.push(siteEvidence('supply-unverified', unverified));
  if (farther.length > 0) found.push(siteEvidence('supply-farther', farther));
  return found;
}

function marketEvidence({ market, quotient, quotientRow, demand, missing }: EvidenceOf): Evidence[] {
  const found: Evidence[] = [];
  const share = market.statedShare;
  if (share !== null && demand.measured) {
    found.push({ code: share > 0 ? 'bought-locally' : 'bought-elsewhere', params: { share } });
  }
  if (market.hhi !== null) found.push({ code: 'concentration', params: { hhi: market.hhi } });
  if (market.present && market.coverage !== null) {
    found.push({ code: 'coverage', params: { coverage: market.coverage } });
  }
  const { low, high, known } = market.gap;
  if (missing !== null && missing !== known && low !== null && high !== null)
    found.push({ code: 'gap-between', params: { value: missing, low, high } });
  if (quotient !== null && quotientRow !== null) {
    const { year, source } = quotientRow;
    found.push({ code: 'quotient', params: { quotient, year }, source });
  }
  return found;
}

function siteEvidence(
  code: Evidence['code'],
  sites: readonly GapSiteInput[],
  more: Record<string, string> = {},
): Evidence {
  const sources = [...new Set(sites.flatMap(({ source }) => (source === null ? [] : [source])))];
  const evidence: Evidence = { code, params: { ...named(sites), ...more } };
  return sources.length === 0 ? evidence : { ...evidence, source: sources.join(' · ') };
}

export function named(sites: readonly GapSiteInput[]): { count: number; names: string } {
  const names = sites.slice(0, NAMES_SHOWN).map(({ nameZh }) => nameZh);
  return { count: sites.length, names: names.join('、') };
}
