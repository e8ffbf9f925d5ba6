import type { SplitPart } from '../edit.types';

/** Something at a node that may go along to one of its new neighbours. */
export interface Holding {
  kind: HoldingKind;
  /** An id of a firm or a site, or the code of a node. */
  id: string;
  name: string;
}

export const HOLDING_KINDS = ['part', 'link', 'firm', 'site'] as const;
export type HoldingKind = (typeof HOLDING_KINDS)[number];

/** A new node as it is typed. */
export interface PartForm {
  nameZh: string;
  nameEn: string;
  /** Percent of the bills of materials, empty for none. */
  billSharePct: string;
}

export const emptyPart = (): PartForm => ({ nameZh: '', nameEn: '', billSharePct: '' });

/** Where everything goes: number of the part by kind and id; what is not in it stays. */
export type Goes = Readonly<Record<string, number>>;
export const holdingKey = ({ kind, id }: Pick<Holding, 'kind' | 'id'>) => `${kind} ${id}`;

const LISTS = { part: 'partCodes', link: 'linkCodes', firm: 'firmIds', site: 'siteIds' } as const;

/** The parts as they are sent. */
export function splitParts(
  parts: readonly PartForm[],
  holdings: readonly Holding[],
  goes: Goes,
): SplitPart[] {
  return parts.map(({ nameZh, nameEn, billSharePct }, at) => {
    const part: SplitPart = { nameZh: nameZh.trim() };
    if (nameEn.trim()) part.nameEn = nameEn.trim();
    if (billSharePct.trim()) part.billSharePct = Number(billSharePct);
    for (const kind of HOLDING_KINDS) {
      const taken = holdings.filter((each) => each.kind === kind && goes[holdingKey(each)] === at);
      if (taken.length > 0) part[LISTS[kind]] = taken.map(({ id }) => id);
    }
    return part;
  });
}

/** Percent of the bills that all new nodes together take; no more than there is. */
export function billShare(parts: readonly PartForm[]): number {
  return parts.reduce((sum, { billSharePct }) => sum + (Number(billSharePct) || 0), 0);
}

/** What goes to a part that is given up stays where it was; later parts move up. */
export function withoutPart(goes: Goes, gone: number): Goes {
  return Object.fromEntries(
    Object.entries(goes)
      .filter(([, at]) => at !== gone)
      .map(([key, at]) => [key, at > gone ? at - 1 : at]),
  );
}
