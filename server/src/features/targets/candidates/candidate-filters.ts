import { QUALIFICATION_CLASSES, type QualificationClass } from '@lianzhao/contracts';

import { qualificationsOf, regionOf } from '../ranking/register-words';
import type { CandidateQuery } from './candidate.dto';
import type { ScoredFirm } from './scored-firms';

type Filter = (scored: ScoredFirm) => boolean;

/**
 * What a query leaves of the firms. What is not known of a firm does not pass a filter that asks for it.
 * @param named those whose name was searched for, when one was
 */
export function filterOf(query: CandidateQuery, named: ReadonlySet<string> | null): Filter {
  const { region, city, qualification, listed, suppliesAnchor, notContactedMonths, hasSignal } = query;
  const filters: Filter[] = [];
  if (region?.length) filters.push(({ firm }) => region.includes(regionOf(firm) ?? ''));
  if (city?.length) filters.push(({ firm }) => city.includes(firm.city ?? ''));
  if (qualification)
    filters.push(({ firm }) => qualificationsOf(firm.qualifications).includes(qualification));
  if (listed === 'true') filters.push(({ firm }) => firm.listing !== null);
  if (suppliesAnchor) filters.push((scored) => supplies(scored, suppliesAnchor));
  if (notContactedMonths !== undefined)
    filters.push(({ facts: { contact } }) => contact === null || contact.months >= notContactedMonths);
  if (hasSignal === 'true') filters.push(({ facts }) => facts.signals.length > 0);
  if (named) filters.push(({ firm }) => named.has(firm.id));
  return (scored) => filters.every((passes) => passes(scored));
}

function supplies({ ties }: ScoredFirm, anchor: string): boolean {
  return ties.some(
    ({ relation, anchorId }) => relation === 'supplies' && (anchor === 'any' || anchorId === anchor),
  );
}

export interface Facet {
  value: string;
  count: number;
}

/** Of the hundreds of cities those that would leave most. */
const CITIES = 12;

/** How many firms each filter would leave, before any of them is set. */
export function facetsOf(firms: readonly ScoredFirm[]) {
  const classes = firms.map(({ firm }) => qualificationsOf(firm.qualifications));
  return {
    regions: counted(firms.flatMap(({ firm }) => regionOf(firm) ?? [])),
    cities: counted(firms.flatMap(({ firm }) => firm.city ?? [])).slice(0, CITIES),
    qualifications: QUALIFICATION_CLASSES.map((value: QualificationClass) => ({
      value,
      count: classes.filter((each) => each.includes(value)).length,
    })).filter(({ count }) => count > 0),
    anchors: anchorFacets(firms),
    listed: firms.filter(({ firm }) => firm.listing !== null).length,
    signals: firms.filter(({ facts }) => facts.signals.length > 0).length,
  };
}

function anchorFacets(firms: readonly ScoredFirm[]): (Facet & { name: string })[] {
  const names = new Map<string, string>();
  const suppliers = firms.flatMap(({ ties }) => {
    const theirs = ties.filter(({ relation }) => relation === 'supplies');
    for (const { anchorId, anchor } of theirs) names.set(anchorId, anchor);
    return [...new Set(theirs.map(({ anchorId }) => anchorId))];
  });
  return counted(suppliers).map((facet) => ({ ...facet, name: names.get(facet.value) ?? '' }));
}

function counted(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
