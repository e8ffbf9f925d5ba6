import { Injectable } from '@nestjs/common';
import { BULK_UNDO_DAYS, MOST_BULK_ROWS } from '@lianzhao/contracts';
import { plainToInstance } from 'class-transformer';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import type { BulkKind, BulkRow } from '../../../platform/bulk';
import { Database, type Page } from '../../../platform/database';
import { filterOf } from '../../../platform/exports';
import { BulkFields } from './bulk-fields';
import { BulkSteps } from './bulk-steps';
import type { BulkEditDto, BulkEditQuery, BulkEditRowsDto, CreateBulkEditDto } from './bulk.dto';
import { BulkStays, NoRows, TooManyRows } from './bulk.errors';
import { BulkRepository } from './bulk.repository';

const DAY_MS = 86_400_000;

@Injectable()
export class BulkEditsService {
  constructor(
    private readonly db: Database,
    private readonly fields: BulkFields,
    private readonly steps: BulkSteps,
    private readonly bulks: BulkRepository,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor, query: BulkEditQuery): Promise<Page<BulkEditDto>> {
    return this.bulks.page(actor, query);
  }

  get(actor: Actor, id: string): Promise<BulkEditDto> {
    return this.bulks.view(actor, id);
  }

  async rows(actor: Actor, id: string): Promise<BulkEditRowsDto> {
    const { register } = await this.bulks.view(actor, id);
    return { items: await this.bulks.rows(actor, id, this.fields.kind(actor, register).record) };
  }

  /** In the order of ids, so that two of them never wait for each other. */
  create(actor: Actor, input: CreateBulkEditDto): Promise<BulkEditDto> {
    return this.db.transaction(async () => {
      const kind = this.fields.kind(actor, input.register);
      const field = this.fields.of(actor, kind, input.field);
      field.check(input);
      const rows = input.rows ?? (await this.found(actor, kind, input.filter));
      const { register, value } = input;
      const { id } = await this.bulks.insert({
        ...{ register, field: input.field, value, actorId: actor.id },
        returns: field.was !== undefined || field.takesAway === true,
      });
      const done = [];
      for (const row of inOrder(rows)) {
        const step = await this.steps.set(actor, { kind, field }, row, input);
        done.push({ bulkId: id, recordId: row.id, ...step });
      }
      await this.bulks.insertRows(done);
      return this.audited(actor, id, 'bulk:edited');
    });
  }

  /** What somebody changed since stays; it is counted and named. */
  undo(actor: Actor, id: string): Promise<BulkEditDto> {
    return this.db.transaction(async () => {
      const bulk = await this.bulks.lock(actor, id);
      const kind = this.fields.kind(actor, bulk.register);
      const field = this.fields.of(actor, kind, bulk.field);
      if (bulk.undoneAt) throw new BulkStays('undone');
      if (!bulk.returns) throw new BulkStays('one-way');
      if (Date.now() - bulk.createdAt.getTime() > BULK_UNDO_DAYS * DAY_MS) throw new BulkStays('too-old');
      for (const row of await this.bulks.doneRows(id)) {
        const { recordId, version, was } = row;
        const at = { id: recordId, version: version ?? 0 };
        const step = await this.steps.back(actor, { kind, field }, at, was ?? '');
        await this.bulks.markRow({ ...row, ...step });
      }
      await this.bulks.markUndone(id);
      return this.audited(actor, id, 'bulk:undone');
    });
  }

  /** All of a filter, as the list itself finds them now. */
  private async found(actor: Actor, kind: BulkKind, filter?: Record<string, string>): Promise<BulkRow[]> {
    if (!filter) throw new NoRows();
    const said = filterOf(kind, filter);
    const rows: BulkRow[] = [];
    let after: string | undefined;
    do {
      const query = plainToInstance(kind.query, { ...said, after, limit: 200, count: 'none' });
      const page = await kind.page(actor, query);
      rows.push(...page.items);
      after = page.next ?? undefined;
      if (rows.length > MOST_BULK_ROWS) throw new TooManyRows();
    } while (after);
    if (rows.length === 0) throw new NoRows();
    return rows;
  }

  private async audited(actor: Actor, id: string, action: string): Promise<BulkEditDto> {
    const { register, field, counts, ...rest } = await this.bulks.view(actor, id);
    await this.audit.record(actor, { action, kind: 'bulk_edit', id, after: { register, field, ...counts } });
    return { register, field, counts, ...rest };
  }
}

/** Each once. */
function inOrder(rows: readonly BulkRow[]): BulkRow[] {
  const each = new Map(rows.map(({ id, version }) => [id, version]));
  return [...each].map(([id, version]) => ({ id, version })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
