import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, type Page, pageOf, referenceTo, type SortColumn } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { nodeReference, nodesOfChain, nodesWithCode } from '../../chains';
import { enterprisesNamed } from '../../enterprises';
import { leadVisibleTo } from '../../leads';
import { targetListBelongsTo, targetVisibleTo } from '../target.access';
import { Target } from '../target.entity';
import type { TargetDto, TargetQuery } from './target.dto';

export type TargetRow = Omit<TargetDto, 'conflicts'>;

const SORTABLE: Record<string, SortColumn> = {
  position: { column: 'target.position', type: 'int' },
  updatedAt: { column: 'target.updated_at', type: 'timestamptz' },
  createdAt: { column: 'target.created_at', type: 'timestamptz' },
};

const selectFor = (actor: Actor) => sql`
  target.id, target.status, target.axes, target.declined_reason as "declinedReason",
  json_build_object('id', target_list.id, 'name', target_list.name, 'status', target_list.status) as list,
  (select json_build_object('id', firm.id, 'name', firm.name, 'shortName', firm.short_name,
     'province', firm.province, 'city', firm.city, 'region', firm.region)
   from enterprise firm where firm.id = target.enterprise_id) as enterprise,
  ${nodeReference('target.node_id')} as node, ${referenceTo('"user"', 'target.owner_id')} as owner,
  ${referenceTo('lead', 'target.lead_id', 'title', leadVisibleTo(actor))} as lead,
  target.version, target.created_at as "createdAt", target.updated_at as "updatedAt"`;

const FROM = sql`target join target_list on target_list.id = target.list_id`;

/** The only place that reads or writes targets. Every read is limited to what the actor may see. */
@Injectable()
export class TargetRepository {
  constructor(private readonly db: Database) {}

  page(actor: Actor, query: TargetQuery): Promise<Page<TargetRow>> {
    const where = [targetVisibleTo(actor), ...filters(actor, query)];
    return pageOf<TargetRow>(
      this.db,
      {
        ...{ alias: 'target', select: selectFor(actor), from: FROM, where },
        ...{ sortable: SORTABLE, defaultSort: 'position' },
      },
      query,
    );
  }

  /** The whole list, for a file; a list has an end. */
  all(actor: Actor, listId: string): Promise<TargetRow[]> {
    return this.db.rows(sql`
      select ${selectFor(actor)} from ${FROM}
      where target.list_id = ${listId} and ${targetVisibleTo(actor)} order by target.position, target.id`);
  }

  async view(actor: Actor, id: string): Promise<TargetRow> {
    const found = await this.db.row<TargetRow>(
      sql`select ${selectFor(actor)} from ${FROM} where target.id = ${id} and ${targetVisibleTo(actor)}`,
    );
    if (!found) throw new RecordNotFound('target');
    return found;
  }

  /** A target that the actor sees, with its list, held until the transaction ends. */
  lock(actor: Actor, id: string): Promise<Target> {
    return this.hold(id, targetVisibleTo(actor));
  }

  /** One of a list that the actor may change. */
  lockOwn(actor: Actor, id: string): Promise<Target> {
    return this.hold(id, targetListBelongsTo(actor));
  }

  private async hold(id: string, allowed: Sql): Promise<Target> {
    const found = await this.db.row(
      sql`select target.id from ${FROM} where target.id = ${id} and ${allowed} for update of target`,
    );
    if (!found) throw new RecordNotFound('target');
    const relations = { list: true, enterprise: true, node: { mergedInto: true } };
    return this.db.repo(Target).findOneOrFail({ where: { id }, relations });
  }

  /** Of one list, in one order, so that two assignments cannot wait for each other. */
  async lockSome(listId: string, ids: readonly string[]): Promise<Target[]> {
    const held = await this.db.rows<{ id: string }>(sql`
      select id from target where list_id = ${listId} and id = any(${[...ids]}::uuid[]) order by id for update`);
    if (held.length !== ids.length) throw new RecordNotFound('target');
    return this.db.repo(Target).find({
      where: held.map(({ id }) => ({ id })),
      relations: { enterprise: true },
    });
  }

  save(targets: Partial<Target>[]): Promise<Target[]> {
    const repo = this.db.repo(Target);
    return repo.save(repo.create(targets));
  }

  /** @returns how many were not there yet */
  async propose(
    listId: string,
    rows: readonly Pick<Target, 'enterpriseId' | 'nodeId' | 'axes'>[],
  ): Promise<number> {
    const before = await this.count(listId);
    const values = rows.map((row, at) => ({ ...row, listId, position: before + at + 1 }));
    await this.db.repo(Target).createQueryBuilder().insert().values(values).orIgnore().execute();
    return (await this.count(listId)) - before;
  }

  count(listId: string): Promise<number> {
    return this.db.repo(Target).countBy({ listId });
  }

  async enterpriseIds(listId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      select distinct enterprise_id as id from target where list_id = ${listId} and status <> 'declined'`);
    return rows.map(({ id }) => id);
  }

  async firmName(enterpriseId: string): Promise<string> {
    const found = await this.db.row<{ name: string }>(
      sql`select name from enterprise where id = ${enterpriseId}`,
    );
    return found?.name ?? '';
  }

  async remove(target: Target): Promise<void> {
    await this.db.repo(Target).delete({ id: target.id });
  }
}

function filters(
  actor: Actor,
  { list, status, open, owner, node, chain, enterpriseId, q }: TargetQuery,
): Sql[] {
  const where: Sql[] = [];
  if (list) where.push(sql`target.list_id = ${list}`);
  if (status) where.push(sql`target.status = ${status}`);
  if (open === 'true')
    where.push(sql`target.status = any(${['proposed', 'assigned']}) and target_list.status = 'active'`);
  if (owner) where.push(sql`target.owner_id = ${owner === 'me' ? actor.id : owner}`);
  if (node) where.push(sql`target.node_id in ${nodesWithCode(node)}`);
  if (chain) where.push(sql`target.node_id in ${nodesOfChain(chain)}`);
  if (enterpriseId) where.push(sql`target.enterprise_id = ${enterpriseId}`);
  if (q) where.push(sql`target.enterprise_id in ${enterprisesNamed(q)}`);
  return where;
}
