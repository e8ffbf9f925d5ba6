import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database, type Page, pageOf, type Paging, referenceTo } from '../../../platform/database';
import type { ChangedFieldDto, EnterpriseChangeDto } from './change.dto';

type Side = Record<string, unknown> | null;

interface Row extends Omit<EnterpriseChangeDto, 'fields'> {
  before: Side;
  after: Side;
}

/** What the record carries of itself; nobody typed it. */
const NOT_TYPED = ['id', 'version', 'createdAt', 'updatedAt', 'origin'];

/** Actions whose two sides are the fields people filled in. */
const WRITTEN = [
  ...['enterprise:updated', 'enterprise:named', 'enterprise:qualification-added'],
  ...['enterprise:qualification-changed', 'enterprise:qualification-removed'],
  ...['enterprise:listing-added', 'enterprise:listing-changed', 'enterprise:listing-removed'],
  ...['enterprise:source-added', 'enterprise:source-changed', 'enterprise:source-removed'],
  ...['enterprise:group-linked', 'enterprise:group-changed', 'enterprise:group-unlinked'],
];

/** The history of a firm, out of the audit trail: who changed which field from what to what. */
@Injectable()
export class ChangesRepository {
  constructor(private readonly db: Database) {}

  async page(enterpriseId: string, paging: Paging): Promise<Page<EnterpriseChangeDto>> {
    const page = await pageOf<Row>(
      this.db,
      {
        alias: 'audit',
        select: sql`audit.id, audit.at, ${referenceTo('"user"', 'audit.actor_id')} as actor, audit.action,
          audit.before, audit.after`,
        from: sql`audit`,
        where: [
          sql`audit.record_kind = 'enterprise'`,
          sql`audit.record_id = ${enterpriseId}`,
          sql`audit.result = 'done'`,
        ],
        sortable: { at: { column: 'audit.at', type: 'timestamptz' } },
        defaultSort: '-at',
      },
      { count: 'none', ...paging },
    );
    return { ...page, items: page.items.map(changeOf) };
  }
}

function changeOf({ before, after, ...row }: Row): EnterpriseChangeDto {
  const fields = WRITTEN.includes(row.action) ? changedFields(before ?? {}, after ?? {}) : [];
  return { ...row, fields };
}

function changedFields(before: NonNullable<Side>, after: NonNullable<Side>): ChangedFieldDto[] {
  return Object.keys({ ...before, ...after })
    .filter((field) => !NOT_TYPED.includes(field) && (before[field] ?? after[field] ?? null) !== null)
    .map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }));
}

/** A list is read as its parts: nodes by what they are called, names by themselves. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('、') || null;
  if (typeof value !== 'object') return String(value as string | number | boolean);
  const { path, name, nameZh, code } = value as Record<string, unknown>;
  return String((path ?? name ?? nameZh ?? code ?? '') as string) || null;
}
