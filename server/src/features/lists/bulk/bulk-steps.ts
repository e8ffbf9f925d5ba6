import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import type { BulkChange, BulkField, BulkKind, BulkRow } from '../../../platform/bulk';
import { Database } from '../../../platform/database';
import { DomainError, RecordIsStale } from '../../../platform/errors';
import type { BulkEditRow } from './bulk-edit.entity';

/** Which field of which register's records. */
interface Changing {
  kind: BulkKind;
  field: BulkField;
}

const DONE = { outcome: 'done', problem: null, params: {} } as const;

type Step = Pick<BulkEditRow, 'outcome' | 'problem' | 'params' | 'was' | 'version'>;

/** One record of many: by its single edit, and so that its refusal leaves the others as they are. */
@Injectable()
export class BulkSteps {
  constructor(private readonly db: Database) {}

  set(actor: Actor, { kind, field }: Changing, row: BulkRow, change: BulkChange): Promise<Step> {
    return this.attempt(kind, row, async () => {
      const before = await kind.get(actor, row.id);
      const was = field.was ? await field.was(actor, before) : null;
      const left = await field.set(actor, row, change);
      if (field.takesAway) return { ...DONE, was: String(left), version: null };
      const { version } = await kind.get(actor, row.id);
      return { ...DONE, was, version };
    });
  }

  /** A record that somebody changed since keeps what it has. */
  async back(actor: Actor, { kind, field }: Changing, row: BulkRow, was: string): Promise<Step> {
    const step = await this.attempt(kind, row, async () => {
      await (field.back?.(actor, row, was) ?? field.set(actor, row, { value: was }));
      return { outcome: 'undone', problem: null, params: {}, was, version: null };
    });
    return step.outcome === 'undone' ? step : { ...step, outcome: 'kept' };
  }

  private async attempt(kind: BulkKind, row: BulkRow, work: () => Promise<Step>): Promise<Step> {
    await this.db.rows(sql`savepoint bulk_row`);
    try {
      const step = await work();
      await this.db.rows(sql`release savepoint bulk_row`);
      return step;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.db.rows(sql`rollback to savepoint bulk_row`);
      return refusedBy(error, kind, row);
    }
  }
}

function refusedBy(error: DomainError, kind: BulkKind, row: BulkRow): Step {
  const said = { problem: error.code, params: error.params, was: null };
  if (error instanceof RecordIsStale)
    return { ...said, outcome: 'stale', version: (error.current as BulkRow).version };
  const gone = error.kind === 'not-found' && error.params.kind === kind.record;
  return { ...said, outcome: gone ? 'gone' : 'refused', version: row.version };
}
