import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { leadVisibleTo } from '../../leads';
import { targetVisibleTo } from '../target.access';
import type { OwnWorkDto } from './candidate.dto';

export interface Details {
  products: ReadonlyMap<string, string>;
  ours: ReadonlyMap<string, OwnWorkDto[]>;
}

/** What is read of the firms of one page only, and of the actor's own work only what he may see. */
@Injectable()
export class CandidateDetails {
  constructor(private readonly db: Database) {}

  async of(actor: Actor, ids: readonly string[]): Promise<Details> {
    const [products, work] = await Promise.all([this.products(ids), this.work(actor, ids)]);
    const ours = new Map<string, OwnWorkDto[]>();
    for (const { enterpriseId, ...own } of work) {
      ours.set(enterpriseId, [...(ours.get(enterpriseId) ?? []), own]);
    }
    return { products: new Map(products.map(({ id, text }) => [id, text])), ours };
  }

  private products(ids: readonly string[]): Promise<{ id: string; text: string }[]> {
    return this.db.rows(sql`
      select id, main_products as text from enterprise
      where id = any(${[...ids]}::uuid[]) and main_products is not null`);
  }

  private work(actor: Actor, ids: readonly string[]): Promise<(OwnWorkDto & { enterpriseId: string })[]> {
    return this.db.rows(sql`
      select lead.enterprise_id as "enterpriseId", 'lead' as kind, lead.id, lead.title as name
      from lead where lead.enterprise_id = any(${[...ids]}::uuid[])
        and lead.stage = any(${[...OPEN_LEAD_STAGES]}) and ${leadVisibleTo(actor)}
      union all
      select distinct target.enterprise_id, 'list', target_list.id, target_list.name
      from target join target_list on target_list.id = target.list_id
      where target.enterprise_id = any(${[...ids]}::uuid[]) and target.status <> 'declined'
        and target_list.status <> 'closed' and ${targetVisibleTo(actor)}`);
  }
}
