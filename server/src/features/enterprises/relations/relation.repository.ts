import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database, type Page, pageOf, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { editorOf } from '../../chains';
import { EnterpriseRelation } from '../enterprise-relation.entity';
import { GroupRepository } from '../group/group.repository';
import type { RelationDto, RelationQuery } from './relation.dto';

type Ends = Pick<EnterpriseRelation, 'supplierId' | 'customerId' | 'nodeId' | 'relation'>;

const SELECT = sql`
  relation.id, ${referenceTo('enterprise', 'relation.supplier_id')} as supplier,
  ${referenceTo('enterprise', 'relation.customer_id')} as customer, relation.relation,
  (select code from chain_node where id = relation.node_id) as "nodeCode",
  (select name_zh from chain_node where id = relation.node_id) as "nodeNameZh",
  (select name_en from chain_node where id = relation.node_id) as "nodeNameEn",
  relation.evidence, relation.source, relation.data_date as "dataDate", ${editorOf('relation')} as editor,
  relation.version`;

/** Reads and writes typed relations between firms; writes only inside an edit of a chain. */
@Injectable()
export class RelationRepository {
  constructor(
    private readonly db: Database,
    readonly groups: GroupRepository,
  ) {}

  /** Relations about nodes of the chain, and those about none. */
  page(chainId: string, query: RelationQuery): Promise<Page<RelationDto>> {
    return pageOf<RelationDto>(
      this.db,
      {
        ...{ alias: 'relation', select: SELECT, from: sql`enterprise_relation relation` },
        where: [withinChain(chainId), ...filtersOf(query)],
        sortable: { changedAt: { column: 'relation.valid_from', type: 'timestamptz' } },
        defaultSort: '-changedAt',
      },
      query,
    );
  }

  async view(chainId: string, id: string): Promise<RelationDto> {
    const found = await this.db.row<RelationDto>(sql`
      select ${SELECT} from enterprise_relation relation
      where relation.id = ${id} and ${withinChain(chainId)}`);
    if (!found) throw new RecordNotFound('enterprise_relation');
    return found;
  }

  /** Of kinds without a direction, in either order. */
  async twin({ supplierId, customerId, nodeId, relation }: Ends, eitherWay: boolean): Promise<boolean> {
    const ends = [supplierId, customerId];
    const between = eitherWay
      ? sql`supplier_id = any(${ends}) and customer_id = any(${ends})`
      : sql`supplier_id = ${supplierId} and customer_id = ${customerId}`;
    const row = await this.db.row(sql`
      select id from enterprise_relation
      where ${between} and relation = ${relation} and node_id is not distinct from ${nodeId}::uuid limit 1`);
    return row !== undefined;
  }

  async get(id: string): Promise<EnterpriseRelation> {
    return this.db.repo(EnterpriseRelation).findOneByOrFail({ id });
  }

  save(relation: Partial<EnterpriseRelation>): Promise<EnterpriseRelation> {
    const relations = this.db.repo(EnterpriseRelation);
    return relations.save(relations.create(relation));
  }

  async remove(relation: EnterpriseRelation): Promise<void> {
    await this.db.repo(EnterpriseRelation).remove(relation);
  }
}

function withinChain(chainId: string): Sql {
  return sql`(relation.node_id is null
    or relation.node_id in (select id from chain_node where chain_id = ${chainId}))`;
}

function filtersOf({ node, enterprise, relation }: RelationQuery): Sql[] {
  return [
    ...(node ? [sql`relation.node_id = (select id from chain_node where code = ${node})`] : []),
    ...(enterprise ? [sql`${enterprise}::uuid in (relation.supplier_id, relation.customer_id)`] : []),
    ...(relation ? [sql`relation.relation = ${relation}`] : []),
  ];
}
