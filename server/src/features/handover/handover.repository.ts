import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database, type Page, pageOf, referenceTo } from '../../platform/database';
import { RecordIsStale, RecordNotFound } from '../../platform/errors';
import { handoverVisibleTo } from './handover.access';
import type { GiverDto, HandoverDto, HandoverQuery } from './handover.dto';
import { Handover } from './handover.entity';

export const UNDO_DAYS = 30;

/** Roles that have a book. */
const WORKERS = ['officer', 'manager'];

const SELECT = sql`
  handover.id, ${referenceTo('"user"', 'handover.actor_id')} as actor,
  ${referenceTo('"user"', 'handover.from_id')} as "from", handover.reason,
  (select coalesce(json_agg(json_build_object('kind', sum.kind, 'to', sum.receiver, 'count', sum.n)
      order by sum.kind, sum.to_id), '[]')
   from (select item.kind, item.to_id, ${referenceTo('"user"', 'item.to_id')} as receiver, count(*)::int as n
         from handover_item item where item.handover_id = handover.id group by item.kind, item.to_id) sum) as sums,
  handover.created_at + make_interval(days => ${UNDO_DAYS}) as "undoUntil", handover.undone_at as "undoneAt",
  handover.version, handover.created_at as "createdAt"`;

/** The only place that reads or writes hand-overs. */
@Injectable()
export class HandoverRepository {
  constructor(private readonly db: Database) {}

  page(actor: Actor, query: HandoverQuery): Promise<Page<HandoverDto>> {
    return pageOf<HandoverDto>(
      this.db,
      {
        alias: 'handover',
        select: SELECT,
        from: sql`handover`,
        where: [handoverVisibleTo(actor)],
        sortable: { createdAt: { column: 'handover.created_at', type: 'timestamptz' } },
        defaultSort: '-createdAt',
      },
      query,
    );
  }

  /** Oneself first; for a manager all of his departments, those who left too. */
  givers(actor: Actor): Promise<GiverDto[]> {
    const his = actor.roles.includes('manager') ? [...actor.departmentIds] : [];
    return this.db.rows(sql`
      select giver.id, giver.name, ${referenceTo('department', 'giver.department_id')} as department,
             giver.disabled_at is not null as left
      from "user" giver
      where giver.id = ${actor.id} or (giver.department_id = any(${his}::uuid[])
        and giver.roles && ${WORKERS}::varchar[])
      order by giver.id <> ${actor.id}, giver.disabled_at is not null, giver.name, giver.id`);
  }

  async view(actor: Actor, id: string): Promise<HandoverDto> {
    const found = await this.db.row<HandoverDto>(one(actor, id, SELECT));
    if (!found) throw new RecordNotFound('handover');
    return found;
  }

  async lock(actor: Actor, id: string, version: number): Promise<Handover> {
    const visible = await this.db.row(sql`${one(actor, id, sql`handover.id`)} for update`);
    if (!visible) throw new RecordNotFound('handover');
    const handover = await this.db.repo(Handover).findOneByOrFail({ id });
    if (handover.version !== version) throw new RecordIsStale('handover', await this.view(actor, id));
    return handover;
  }

  save(handover: Partial<Handover>): Promise<Handover> {
    const handovers = this.db.repo(Handover);
    return handovers.save(handovers.create(handover));
  }
}

function one(actor: Actor, id: string, columns: Sql): Sql {
  return sql`select ${columns} from handover where handover.id = ${id} and ${handoverVisibleTo(actor)}`;
}
