import { Injectable } from '@nestjs/common';
import type { ListCode } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { ListView } from './list-view.entity';
import { viewBelongsTo, viewVisibleTo } from './view.access';
import type { ViewDto } from './view.dto';

const selectFor = (actor: Actor): Sql => sql`
  list_view.id, list_view.register, list_view.name, list_view.scope,
  ${referenceTo('"user"', 'list_view.owner_id')} as owner,
  ${referenceTo('department', 'list_view.department_id')} as department,
  list_view.filters, list_view.columns, list_view.widths, list_view.sort, list_view.grouping, list_view.layout,
  ${viewBelongsTo(actor)} as mine, list_view.version, list_view.updated_at as "updatedAt"`;

/** The only place that reads or writes views. */
@Injectable()
export class ViewRepository {
  constructor(private readonly db: Database) {}

  /** One's own first, then the departments', then the zone's. */
  list(actor: Actor, register: ListCode): Promise<ViewDto[]> {
    return this.db.rows(sql`
      select ${selectFor(actor)} from list_view
      where list_view.register = ${register} and ${viewVisibleTo(actor)}
      order by array_position(array['private', 'department', 'zone'], list_view.scope::text),
               list_view.created_at, list_view.id limit 200`);
  }

  async view(actor: Actor, id: string): Promise<ViewDto> {
    const found = await this.db.row<ViewDto>(
      sql`select ${selectFor(actor)} from list_view where list_view.id = ${id} and ${viewVisibleTo(actor)}`,
    );
    if (!found) throw new RecordNotFound('view');
    return found;
  }

  /** One that was just seen, held until the transaction ends. */
  async lock(id: string): Promise<ListView> {
    await this.db.rows(sql`select id from list_view where id = ${id} for no key update`);
    const found = await this.db.repo(ListView).findOneBy({ id });
    if (!found) throw new RecordNotFound('view');
    return found;
  }

  ownCount(actor: Actor, register: ListCode): Promise<number> {
    return this.db.repo(ListView).countBy({ ownerId: actor.id, register });
  }

  save(view: Partial<ListView>): Promise<ListView> {
    const views = this.db.repo(ListView);
    return views.save(views.create(view));
  }

  async remove(id: string): Promise<void> {
    await this.db.repo(ListView).delete({ id });
  }

  /** Only of what one still sees: somebody may have made it private since. */
  async defaultOf(actor: Actor, register: ListCode): Promise<string | null> {
    const found = await this.db.row<{ id: string }>(sql`
      select list_view.id from list_view_default chosen join list_view on list_view.id = chosen.view_id
      where chosen.user_id = ${actor.id} and chosen.register = ${register} and ${viewVisibleTo(actor)}`);
    return found?.id ?? null;
  }

  async choose(actor: Actor, register: ListCode, viewId: string | null): Promise<void> {
    await this.db.rows(
      viewId
        ? sql`insert into list_view_default (user_id, register, view_id) values (${actor.id}, ${register}, ${viewId})
              on conflict (user_id, register) do update set view_id = excluded.view_id`
        : sql`delete from list_view_default where user_id = ${actor.id} and register = ${register}`,
    );
  }
}
