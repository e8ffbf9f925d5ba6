import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { editorOf } from '../../chains';
import { EnterprisePlacement } from '../enterprise-placement.entity';
import type { PlacementDto } from './placement.dto';

type Key = Pick<EnterprisePlacement, 'enterpriseId' | 'nodeId'>;

/** Reads and writes firms at nodes, one by one; writes only inside an edit of the chain. */
@Injectable()
export class PlacementRepository {
  constructor(private readonly db: Database) {}

  list(nodeId: string, enterpriseId?: string): Promise<PlacementDto[]> {
    return this.db.rows(sql`
      select json_build_object('id', firm.id, 'name', firm.name) as enterprise, firm.province, firm.city,
             node.code as "nodeCode", place.evidence, place.source, place.capacity,
             place.annual_supply::float8 as "annualSupply", place.market_share_pct::float8 as "marketSharePct",
             place.data_date as "dataDate", ${editorOf('place')} as editor, place.version
      from enterprise_placement place
      join enterprise firm on firm.id = place.enterprise_id
      join chain_node node on node.id = place.node_id
      where place.node_id = ${nodeId} ${enterpriseId ? sql`and place.enterprise_id = ${enterpriseId}` : empty}
      order by firm.name collate zh_pinyin, firm.id`);
  }

  async view({ nodeId, enterpriseId }: Key): Promise<PlacementDto> {
    const [found] = await this.list(nodeId, enterpriseId);
    if (!found) throw new RecordNotFound('enterprise_placement');
    return found;
  }

  find(key: Key): Promise<EnterprisePlacement | null> {
    return this.db.repo(EnterprisePlacement).findOneBy(key);
  }

  async save(placement: Partial<EnterprisePlacement>): Promise<void> {
    const placements = this.db.repo(EnterprisePlacement);
    await placements.save(placements.create(placement));
  }

  async remove(placement: EnterprisePlacement): Promise<void> {
    await this.db.repo(EnterprisePlacement).remove(placement);
  }
}
