import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';

import { Database } from '../../platform/database';
import { editorOf, nodeReference } from '../chains';
import type { AnchorRelationDto, RelatedFirmDto } from './anchor.dto';

export type RelatedFirmRow = Omit<RelatedFirmDto, 'area'>;

/** Ways in which one firm belongs to another. */
const GROUP = ['subsidiary', 'joint_venture'];

/** Reads relations around one firm. */
@Injectable()
export class RelationsRepository {
  constructor(private readonly db: Database) {}

  /** Those of the inner ring first, the surest first. */
  around(firmId: string, { ring, most }: { ring: number; most: number }): Promise<AnchorRelationDto[]> {
    const second = sql`
      union all
      select relation.id, 2 from enterprise_relation relation
      where relation.supplier_id <> ${firmId} and relation.customer_id <> ${firmId}
        and (relation.supplier_id in (select id from member) or relation.customer_id in (select id from member))`;
    return this.db.rows(sql`
      with member as (
        select case when supplier_id = ${firmId} then customer_id else supplier_id end as id
        from enterprise_relation
        where relation = any(${GROUP}) and (supplier_id = ${firmId} or customer_id = ${firmId})),
      wanted (id, ring) as (
        select relation.id, 1 from enterprise_relation relation
        where relation.supplier_id = ${firmId} or relation.customer_id = ${firmId}
        ${ring > 1 ? second : empty})
      select relation.id, relation.supplier_id as "supplierId", relation.customer_id as "customerId",
             relation.relation, relation.evidence, ${nodeReference('relation.node_id')} as node, relation.source,
             relation.data_date as "dataDate", ${editorOf('relation')} as editor, wanted.ring
      from wanted join enterprise_relation relation on relation.id = wanted.id
      order by wanted.ring, array_position(array['stated', 'widely_reported', 'inferred'], relation.evidence::text),
               relation.relation, relation.id
      limit ${most}`);
  }

  firms(ids: readonly string[]): Promise<RelatedFirmRow[]> {
    return this.db.rows(sql`
      select id, name, short_name as "shortName", province, city from enterprise
      where id = any(${[...ids]}::uuid[]) order by name collate zh_pinyin`);
  }
}
