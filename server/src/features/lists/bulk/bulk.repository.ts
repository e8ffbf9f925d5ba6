import { Injectable } from '@nestjs/common';
import { BULK_UNDO_DAYS } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { type Actor, RecordAccess } from '../../../platform/access';
import { Database, type Page, pageOf } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { recycledVisibleTo } from '../recycling/recycled.access';
import { BulkEdit, BulkEditRow } from './bulk-edit.entity';
import type { BulkEditDto, BulkEditQuery, BulkEditRowDto } from './bulk.dto';

const SELECT = sql`
  bulk_edit.id, bulk_edit.register, bulk_edit.field, bulk_edit.value,
  (select person.name from "user" person where person.id::text = bulk_edit.value) as person, bulk_edit.created_at as "createdAt",
  bulk_edit.undone_at as "undoneAt",
  (bulk_edit.returns and bulk_edit.undone_at is null
    and bulk_edit.created_at > now() - make_interval(days => ${BULK_UNDO_DAYS}) and counted.done > 0) as undoable,
  row_to_json(counted.*) as counts`;

const FROM = sql`bulk_edit cross join lateral (
  select ${countOf('done')} as done, ${countOf('refused')} as refused, ${countOf('stale')} as stale,
         ${countOf('gone')} as gone, ${countOf('undone')} as undone, ${countOf('kept')} as kept
  from bulk_edit_row each_row where each_row.bulk_id = bulk_edit.id) counted`;

/** The only place that reads or writes bulk edits; each is its actor's alone. */
@Injectable()
export class BulkRepository {
  constructor(
    private readonly db: Database,
    private readonly records: RecordAccess,
  ) {}

  insert(bulk: Partial<BulkEdit>): Promise<BulkEdit> {
    const bulks = this.db.repo(BulkEdit);
    return bulks.save(bulks.create(bulk));
  }

  async insertRows(rows: BulkEditRow[]): Promise<void> {
    await this.db.repo(BulkEditRow).insert(rows as never);
  }

  /** Held until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<BulkEdit> {
    await this.db.rows(sql`select id from bulk_edit where id = ${id} for no key update`);
    const found = await this.db.repo(BulkEdit).findOneBy({ id, actorId: actor.id });
    if (!found) throw new RecordNotFound('bulk_edit');
    return found;
  }

  doneRows(bulkId: string): Promise<BulkEditRow[]> {
    const rows = this.db.repo(BulkEditRow);
    return rows.find({ where: { bulkId, outcome: 'done' }, order: { recordId: 'ASC' } });
  }

  async markRow({ bulkId, recordId, outcome, problem, params }: BulkEditRow): Promise<void> {
    await this.db.rows(sql`
      update bulk_edit_row set outcome = ${outcome}, problem = ${problem}, params = ${JSON.stringify(params)}::jsonb
      where bulk_id = ${bulkId} and record_id = ${recordId}`);
  }

  async markUndone(id: string): Promise<void> {
    await this.db.rows(sql`update bulk_edit set undone_at = now() where id = ${id}`);
  }

  /** One's own, the latest first. */
  page(actor: Actor, query: BulkEditQuery): Promise<Page<BulkEditDto>> {
    return pageOf<BulkEditDto>(
      this.db,
      {
        alias: 'bulk_edit',
        select: SELECT,
        from: FROM,
        where: [sql`bulk_edit.actor_id = ${actor.id}`],
        sortable: { createdAt: { column: 'bulk_edit.created_at', type: 'timestamptz' } },
        defaultSort: '-createdAt',
      },
      query,
    );
  }

  async view(actor: Actor, id: string): Promise<BulkEditDto> {
    const found = await this.db.row<BulkEditDto>(sql`
      select ${SELECT} from ${FROM} where bulk_edit.id = ${id} and bulk_edit.actor_id = ${actor.id}`);
    if (!found) throw new RecordNotFound('bulk_edit');
    return found;
  }

  /** What was not done comes first; names as the reader may read them now, in the register or in the bin. */
  rows(actor: Actor, id: string, record: string): Promise<BulkEditRowDto[]> {
    const pointer = { kind: `'${record}'::text`, id: 'changed.record_id' };
    return this.db.rows(sql`
      select changed.record_id as id,
             coalesce(${this.records.reference(actor, [record], pointer)}->>'name', (
               select recycled.title from recycled_record recycled
               where recycled.record_kind = ${record} and recycled.record_id = changed.record_id
                 and ${recycledVisibleTo(actor)})) as name,
             changed.outcome, changed.problem, changed.params, changed.version
      from bulk_edit_row changed where changed.bulk_id = ${id}
      order by changed.outcome in ('done', 'undone'), name, changed.record_id`);
  }
}

function countOf(outcome: string) {
  return sql`(count(*) filter (where each_row.outcome = ${outcome}))::int`;
}
