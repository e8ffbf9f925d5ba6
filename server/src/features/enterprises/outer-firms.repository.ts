import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { asOf } from '../../platform/history';
import { type Area, areaOfCity, editorOf, type FirmSource, type RegisterFirm } from '../chains';

interface Placed extends Omit<RegisterFirm, 'area'> {
  province: string | null;
}

/** The rings in which local sites are listed one by one; a firm of the register there would count twice. */
const LISTED = ['zone', 'city'];

/** Firms of the register in the rings beyond the city, where nobody lists local sites. */
@Injectable()
export class OuterFirmsRepository implements FirmSource {
  constructor(private readonly db: Database) {}

  async ofChain(chainId: string, areas: readonly Area[], moment?: Date): Promise<RegisterFirm[]> {
    const cities = areas.flatMap((area) => [...area.cities, ...area.provinces]);
    const firms = asOf('enterprise', moment, sql`select "enterpriseId"::text from place`);
    const rows = await this.db.rows<Placed>(sql`
      with place as (
        select placement.enterprise_id as "enterpriseId", placement.annual_supply as supply, node.code, node.position,
               placement.data_date as "dataDate", ${editorOf('placement')} as editor
        from ${asOf('enterprise_placement', moment)} placement
        join ${asOf('chain_node', moment)} node on node.id = placement.node_id
        where node.chain_id = ${chainId} and node.retired_at is null)
      select firm.id, firm.name, firm.province, firm.city, firm.source,
             json_agg(json_build_object('nodeCode', place.code, 'annualSupply', place.supply::float8,
                      'dataDate', place."dataDate", 'editor', place.editor)
                      order by place.position) as places
      from place join ${firms} firm on firm.id = place."enterpriseId"
      where firm.province = any(${cities}) or firm.city = any(${cities})
        or firm.province like any(${cities.map((name) => `${name}%`)})
        or firm.city like any(${cities.map((name) => `${name}%`)})
      group by firm.id, firm.name, firm.province, firm.city, firm.source`);
    return rows.flatMap(({ province, ...firm }) => {
      const area = areaOfCity({ province, city: firm.city }, areas);
      return area === null || LISTED.includes(area) ? [] : [{ ...firm, area }];
    });
  }
}
