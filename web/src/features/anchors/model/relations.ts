import { EVIDENCE_LEVELS, type EvidenceLevel } from '@lianzhao/contracts';

import type { AnchorRelations, RelatedFirm, Relation } from '../anchor.queries';

/** What a firm is to the chain leader; `second` is what the firms of its group are related to. */
export const TIE_KINDS = [
  'supplier',
  'customer',
  'group',
  'partner',
  'competitor',
  'introducer',
  'second',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export interface RelationRow extends Relation {
  supplier: RelatedFirm;
  customer: RelatedFirm;
  kind: TieKind;
}

/** Relations with their firms and what they are to the chain leader. */
export function relationRows({ anchorFirmId, firms, relations }: AnchorRelations): RelationRow[] {
  const firmOf = new Map(firms.map((firm) => [firm.id, firm]));
  return relations.flatMap((relation) => {
    const supplier = firmOf.get(relation.supplierId);
    const customer = firmOf.get(relation.customerId);
    if (!supplier || !customer) return [];
    return [{ ...relation, supplier, customer, kind: kindOf(relation, anchorFirmId) }];
  });
}

function kindOf({ ring, relation, customerId }: Relation, anchorFirmId: string): TieKind {
  if (ring > 1) return 'second';
  switch (relation) {
    case 'supplies':
      return customerId === anchorFirmId ? 'supplier' : 'customer';
    case 'subsidiary':
    case 'joint_venture':
      return 'group';
    case 'strategic':
      return 'partner';
    default:
      return relation;
  }
}

/** How many firms are tied in each way, in a fixed order; ways without any are left out. */
export function tieCounts(
  rows: readonly RelationRow[],
  anchorFirmId: string,
): { kind: TieKind; count: number }[] {
  return TIE_KINDS.flatMap((kind) => {
    const firms = new Set(
      rows
        .filter((row) => row.kind === kind)
        .map((row) => (kind === 'second' ? row.id : otherOf(row, anchorFirmId).id)),
    );
    return firms.size > 0 ? [{ kind, count: firms.size }] : [];
  });
}

export function otherOf({ supplier, customer }: RelationRow, anchorFirmId: string): RelatedFirm {
  return supplier.id === anchorFirmId ? customer : supplier;
}

/** The surest of some grounds. */
export function surest(levels: readonly EvidenceLevel[]): EvidenceLevel {
  return EVIDENCE_LEVELS.find((level) => levels.includes(level)) ?? 'estimate';
}

/** As people call it, short enough to stand beside a dot. */
export function shortFirm({ name, shortName }: Pick<RelatedFirm, 'name' | 'shortName'>): string {
  const plain = shortName ?? name.replace(/(股份)?有限(责任)?公司$/, '');
  return plain.length > 11 ? `${plain.slice(0, 10)}…` : plain;
}
