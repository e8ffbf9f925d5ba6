import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database, referenceTo } from '../../../platform/database';
import { RecordIsStale, RecordNotFound } from '../../../platform/errors';
import { EnterpriseRelation } from '../enterprise-relation.entity';
import type { GroupDto, GroupLinkDto } from './group.dto';

/** Members shown of one group; what is larger says so. */
const MOST = 300;

const LINK = sql`
  link.id, ${referenceTo('enterprise', 'link.customer_id')} as parent,
  ${referenceTo('enterprise', 'link.supplier_id')} as subsidiary, link.share::float as share, link.since,
  link.evidence, link.source, link.version`;

/** Reads and writes who belongs to whom: relations of the kind `subsidiary`, whose supplier is the subsidiary. */
@Injectable()
export class GroupRepository {
  constructor(private readonly db: Database) {}

  /** Up to the heads of a firm and down again from each. */
  async of(enterpriseId: string): Promise<GroupDto> {
    const members = await this.db.rows<{ id: string; name: string }>(sql`
      with recursive up(id) as (
        select ${enterpriseId}::uuid
        union select link.customer_id from enterprise_relation link join up on up.id = link.supplier_id
          where link.relation = 'subsidiary'),
      down(id) as (
        select id from up
        union select link.supplier_id from enterprise_relation link join down on down.id = link.customer_id
          where link.relation = 'subsidiary')
      select firm.id, firm.name from down join enterprise firm on firm.id = down.id
      order by firm.id <> ${enterpriseId}, firm.name collate zh_pinyin limit ${MOST + 1}`);
    const shown = members.slice(0, MOST);
    const ids = shown.map(({ id }) => id);
    const links = await this.db.rows<GroupLinkDto>(sql`
      select ${LINK} from enterprise_relation link
      where ${isLink} and link.supplier_id = any(${ids}) and link.customer_id = any(${ids})
      order by link.share desc nulls last, link.id`);
    return { members: shown, links, capped: members.length > MOST };
  }

  /** Of the links at one end of which this firm stands. */
  async view(enterpriseId: string, id: string): Promise<GroupLinkDto> {
    const found = await this.db.row<GroupLinkDto>(sql`
      select ${LINK} from enterprise_relation link
      where ${isLink} and link.id = ${id} and ${enterpriseId}::uuid in (link.supplier_id, link.customer_id)`);
    if (!found) throw new RecordNotFound('enterprise_relation');
    return found;
  }

  /** Holds all groups: two links that close a circle together cannot be written at once. */
  async hold(): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('enterprise groups', 1))`);
  }

  /** Names from a firm down to another one that it owns, over others or not; null when it does not. */
  async pathDown(fromId: string, toId: string): Promise<string[] | null> {
    const found = await this.db.row<{ names: string[] }>(sql`
      with recursive down(id, ids, names) as (
        select firm.id, array[firm.id], array[firm.name::text] from enterprise firm where firm.id = ${fromId}
        union all
        select child.id, down.ids || child.id, down.names || child.name::text
        from down join enterprise_relation link on link.customer_id = down.id and link.relation = 'subsidiary'
        join enterprise child on child.id = link.supplier_id
        where child.id <> all(down.ids) and down.id <> ${toId})
      select names from down where id = ${toId} order by cardinality(names) limit 1`);
    return found?.names ?? null;
  }

  async linked(parentId: string, subsidiaryId: string): Promise<boolean> {
    const found = await this.db.row(sql`
      select from enterprise_relation link
      where ${isLink} and link.customer_id = ${parentId} and link.supplier_id = ${subsidiaryId}`);
    return found !== undefined;
  }

  save(link: Partial<EnterpriseRelation>): Promise<EnterpriseRelation> {
    const links = this.db.repo(EnterpriseRelation);
    return links.save(links.create(link));
  }

  async lock(enterpriseId: string, id: string, version: number): Promise<EnterpriseRelation> {
    const view = await this.view(enterpriseId, id);
    const row = await this.db
      .repo(EnterpriseRelation)
      .findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row.version !== version) throw new RecordIsStale('enterprise_relation', view);
    return row;
  }

  async remove(link: EnterpriseRelation): Promise<void> {
    await this.db.repo(EnterpriseRelation).remove(link);
  }
}

const isLink: Sql = sql`link.relation = 'subsidiary' and link.node_id is null`;
