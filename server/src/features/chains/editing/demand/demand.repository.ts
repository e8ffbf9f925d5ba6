import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';

import { Database, referenceTo } from '../../../../platform/database';
import { RecordNotFound } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import { productName } from '../../chain.sql';
import { AnchorVolume, BillOfMaterialsRow } from '../../demand.entity';
import { VolumeAnchors } from '../../volume-anchors';
import { editorOf, editorOfVolume } from '../nodes/node-record.repository';
import type { BillRowDto } from './bill.dto';
import type { VolumeDto } from './volume.dto';

type BillKey = Pick<BillOfMaterialsRow, 'chainId' | 'product' | 'nodeId'>;

/** Reads and writes bills of materials and volumes; writes only inside an edit of their chain. */
@Injectable()
export class DemandRepository {
  constructor(
    private readonly db: Database,
    private readonly anchors: VolumeAnchors,
  ) {}

  bills(chainId: string, key?: Omit<BillKey, 'chainId'>): Promise<BillRowDto[]> {
    return this.db.rows(sql`
      select bill.product, bill.product_zh as "productZh", node.code as "nodeCode", node.name_zh as "nodeNameZh",
             node.name_en as "nodeNameEn", bill.share_pct::float8 as "sharePct", bill.low_pct::float8 as "lowPct",
             bill.high_pct::float8 as "highPct", bill.base, bill.source, bill.evidence,
             bill.data_date as "dataDate", ${editorOf('bill')} as editor, bill.version
      from bill_of_materials_row bill join chain_node node on node.id = bill.node_id
      where bill.chain_id = ${chainId} and node.retired_at is null
        ${key ? sql`and bill.product = ${key.product} and bill.node_id = ${key.nodeId}` : empty}
      order by bill.product, bill.position, node.position, node.code`);
  }

  bill(key: BillKey): Promise<BillOfMaterialsRow | null> {
    return this.db.repo(BillOfMaterialsRow).findOneBy(key);
  }

  /** All rows of a product. */
  product(chainId: string, product: string): Promise<BillOfMaterialsRow[]> {
    return this.db.repo(BillOfMaterialsRow).find({ where: { chainId, product }, order: { position: 'ASC' } });
  }

  async saveBill(row: Partial<BillOfMaterialsRow>): Promise<void> {
    const bills = this.db.repo(BillOfMaterialsRow);
    await bills.save(bills.create(row));
  }

  async removeBill(row: BillOfMaterialsRow): Promise<void> {
    await this.db.repo(BillOfMaterialsRow).remove(row);
  }

  volumes(chainId: string): Promise<VolumeDto[]> {
    return this.volumeRows(sql`volume.chain_id = ${chainId}`);
  }

  async volume(chainId: string, id: string): Promise<VolumeDto> {
    const [found] = await this.volumeRows(sql`volume.chain_id = ${chainId} and volume.id = ${id}`);
    if (!found) throw new RecordNotFound('anchor_volume');
    return found;
  }

  async storedVolume(chainId: string, id: string): Promise<AnchorVolume> {
    const found = await this.db.repo(AnchorVolume).findOneBy({ chainId, id });
    if (!found) throw new RecordNotFound('anchor_volume');
    return found;
  }

  /** Where a new volume goes in the list. */
  async nextVolumePosition(chainId: string): Promise<number> {
    const row = await this.db.row<{ next: number }>(
      sql`select coalesce(max(position), 0) + 1 as next from anchor_volume where chain_id = ${chainId}`,
    );
    return row?.next ?? 0;
  }

  /** Id of the anchor that goes by a name in this chain; null where none does. */
  async anchorNamed(chain: Chain, name: string): Promise<string | null> {
    return (await this.anchors.byName(chain)).get(name) ?? null;
  }

  saveVolume(volume: Partial<AnchorVolume>): Promise<AnchorVolume> {
    const volumes = this.db.repo(AnchorVolume);
    return volumes.save(volumes.create(volume));
  }

  async removeVolume(volume: AnchorVolume): Promise<void> {
    await this.db.repo(AnchorVolume).remove(volume);
  }

  private volumeRows(where: Sql): Promise<VolumeDto[]> {
    return this.db.rows(sql`
      select volume.id, volume.anchor, volume.product, volume.unit, volume.year, volume.place, volume.evidence,
             ${productName('volume')} as "productZh",
             volume.annual_volume::float8 as "annualVolume", volume.purchased_value::float8 as "purchasedValue",
             volume.value_node_codes as "valueNodeCodes",
             (select anchor.id from anchor where anchor.id = volume.anchor_id and anchor.retired_at is null) as "anchorId",
             ${referenceTo('local_site', 'volume.site_id', 'name_zh')} as site, volume.source,
             coalesce(volume.data_date, volume.year::text) as "dataDate", ${editorOfVolume('volume')} as editor,
             volume.version
      from anchor_volume volume where ${where}
      order by volume.position, volume.id`);
  }
}
