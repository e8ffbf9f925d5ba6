import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database, type Groups, groupsOf, type Page, pageOf, type SortColumn } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { SearchIndex } from '../../platform/search';
import { visitVisibleTo, visitWithin } from './visit.access';
import type { VisitDto } from './visit.dto';
import { Visit } from './visit.entity';
import { filtersOf } from './visit.filters';
import type { VisitQuery } from './visit-query.dto';
import { selectFor } from './visit.select';
import { VISIT_GROUPS } from './visit-groups';
import { VISIT_SEARCH } from './visit-search';

const SORTABLE: Record<string, SortColumn> = {
  startedAt: { column: 'visit.started_at', type: 'timestamptz' },
  createdAt: { column: 'visit.created_at', type: 'timestamptz' },
};

/** The only place that reads or writes visits. Every read is limited to what the actor may see. */
@Injectable()
export class VisitRepository {
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
  ) {
    index.register(VISIT_SEARCH);
  }

  page(actor: Actor, query: VisitQuery): Promise<Page<VisitDto>> {
    const filters = filtersOf(actor, query);
    return pageOf<VisitDto>(
      this.db,
      {
        alias: 'visit',
        select: selectFor(actor),
        from: sql`visit`,
        where: [visitVisibleTo(actor), ...filters],
        surely: surelySeen(actor, query) ? [visitWithin(actor), ...filters] : undefined,
        ...{ sortable: SORTABLE, defaultSort: '-startedAt' },
      },
      query,
    );
  }

  /** How many there are in each group of a field. */
  groups(actor: Actor, { group = '', groupKey: _key, ...query }: VisitQuery): Promise<Groups> {
    const list = { from: sql`visit`, where: [visitVisibleTo(actor), ...filtersOf(actor, query)] };
    return groupsOf(this.db, { ...list, fields: VISIT_GROUPS }, group);
  }

  async view(actor: Actor, id: string): Promise<VisitDto> {
    const found = await this.db.row<VisitDto>(
      sql`select ${selectFor(actor)} from visit where visit.id = ${id} and ${visitVisibleTo(actor)}`,
    );
    if (!found) throw new RecordNotFound('visit');
    return found;
  }

  /** Reads a visit and holds its row until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Visit> {
    const visible = await this.db.row(
      sql`select visit.id from visit where visit.id = ${id} and ${visitVisibleTo(actor)} for update`,
    );
    if (!visible) throw new RecordNotFound('visit');
    return this.db.repo(Visit).findOneByOrFail({ id });
  }

  make(visit: Partial<Visit>): Visit {
    return this.db.repo(Visit).create(visit);
  }

  async save(visit: Visit): Promise<Visit> {
    const saved = await this.db.repo(Visit).save(visit);
    await this.index.refresh('visit', [saved.id]);
    return saved;
  }

  /** A change outside its row makes a new version of it. */
  async touch(id: string): Promise<void> {
    await this.db.rows(sql`update visit set version = version + 1, updated_at = now() where id = ${id}`);
    await this.index.refresh('visit', [id]);
  }
}

/** Of his own departments there are mostly enough to count; hardly any by somebody who works elsewhere. */
function surelySeen({ scope, id }: Actor, { author = 'me' }: VisitQuery): boolean {
  return scope !== 'all' && (author === 'me' || author === id);
}
