import { isStale } from '@lianzhao/contracts';

import { named } from './evidence';
import type { Demand, Evidence } from './gap-result';
import type { Grounds } from './grounds';

/** Which records have grown old, so that somebody knows what to bring up to date. */
export function ageEvidence(
  { demand: oldest, sites, months }: Grounds,
  demand: Pick<Demand, 'value'>,
  staleMonths: number,
): Evidence[] {
  const isOld = (each: { months: number }) => isStale(each.months, staleMonths);
  const found: Evidence[] = [];
  if (oldest && isOld(oldest)) found.push(demandEvidence(oldest));
  const old = sites.filter(isOld);
  const [first] = old;
  if (first) {
    const params = { ...named(old.map(({ record }) => record)), months: first.months };
    found.push({ code: 'supply-stale', params });
  }
  // Nothing the judgement rests on is dated, so it is as old as what is said of the node.
  const isOwn = oldest === null && sites.length === 0 && demand.value !== null;
  if (isOwn && isOld({ months })) found.push({ code: 'data-stale', params: { months } });
  return found;
}

function demandEvidence({ record, months, ofBill }: NonNullable<Grounds['demand']>): Evidence {
  const { basis, anchor, productZh: product, dataDate } = record;
  if (basis === 'purchases')
    return { code: 'purchases-stale', params: { anchor, until: dataDate ?? '', months } };
  if (ofBill) return { code: 'bill-stale', params: { product, months } };
  return { code: 'volume-stale', params: { anchor, product, months } };
}
