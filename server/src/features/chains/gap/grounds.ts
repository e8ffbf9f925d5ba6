import type { AgeOf } from './data-age';
import type { GapNodeInput, GapSiteInput } from './gap-input';
import type { DemandRow } from './gap-result';
import type { LocalSupply } from './local-supply';

/** A record and its age in months. */
export interface Aged<Record> {
  record: Record;
  months: number;
}

/** The records a judgement rests on, as far as anybody dated them. */
export interface Grounds {
  /** The oldest of today's demand that has a value; whether it is its bill that makes it so old. */
  demand: (Aged<DemandRow> & { ofBill: boolean }) | null;
  /** Those without which nobody would know what is supplied here, oldest first. */
  sites: readonly Aged<GapSiteInput>[];
  /** Of the oldest of all of them; without any, of the node's own date. */
  months: number;
}

export interface GroundsOf {
  node: GapNodeInput;
  rows: readonly DemandRow[];
  supply: LocalSupply;
}

export function groundsOf({ node, rows, supply }: GroundsOf, ageOf: AgeOf): Grounds {
  const counted = rows.filter(({ planned, value }) => !planned && (value ?? 0) > 0);
  const demand = oldestDemand(counted, ageOf);
  const sites = sitesBehind(counted, supply, (site) => monthsOf(dateAt(site, node.code), ageOf));
  const known = [...(demand ? [demand.months] : []), ...sites.map(({ months }) => months)];
  return { demand, sites, months: known.length > 0 ? Math.max(...known) : (ageOf(node.dataDate) ?? 0) };
}

/** Of rows that are equally old the first. */
function oldestDemand(rows: readonly DemandRow[], ageOf: AgeOf): Grounds['demand'] {
  let oldest: Aged<DemandRow> | null = null;
  for (const record of rows) {
    const months = rowMonths(record, ageOf);
    if (months !== null && (oldest === null || months > oldest.months)) oldest = { record, months };
  }
  return oldest && { ...oldest, ofBill: monthsOf(oldest.record.dataDate, ageOf) !== oldest.months };
}

/**
 * Records that say what was bought here need no site. Where all sites say what they can deliver, each is a part of the
 * sum; else any of them shows that somebody supplies, so that the youngest tells, and one without a date tells nothing.
 */
function sitesBehind(
  rows: readonly DemandRow[],
  { sites, annualSupply }: LocalSupply,
  monthsAt: (site: GapSiteInput) => number | null,
): Aged<GapSiteInput>[] {
  const operating = sites.filter(({ status }) => status === 'operating');
  if (rows.length > 0 && rows.every(saysWhatIsLocal)) return [];
  const aged = oldest(operating, monthsAt);
  if (rows.length > 0 && annualSupply !== null) return aged;
  return aged.length === operating.length ? aged.slice(-1) : [];
}

/** The share bought here is exactly known from the row itself. */
export function saysWhatIsLocal({ localShare, localIsLeast }: DemandRow): boolean {
  return localShare !== null && !localIsLeast;
}

/** Of an estimate the older of the volume and the bill it is made of; null where neither is dated. */
function rowMonths({ dataDate, billDate }: DemandRow, ageOf: AgeOf): number | null {
  const [own, bill] = [monthsOf(dataDate, ageOf), monthsOf(billDate, ageOf)];
  return own === null || bill === null ? (own ?? bill) : Math.max(own, bill);
}

/** A firm of the register has a row, and so a date, at each of its nodes; a local site has one for all of them. */
function dateAt({ places, dataDate }: GapSiteInput, nodeCode: string): string | null {
  return places.find((place) => place.nodeCode === nodeCode)?.dataDate ?? dataDate;
}

export function monthsOf(dataDate: string | null, ageOf: AgeOf): number | null {
  return dataDate === null ? null : ageOf(dataDate);
}

function oldest<Record>(
  records: readonly Record[],
  monthsAt: (record: Record) => number | null,
): Aged<Record>[] {
  return records
    .flatMap((record) => {
      const months = monthsAt(record);
      return months === null ? [] : [{ record, months }];
    })
    .sort((a, b) => b.months - a.months);
}
