import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import type { Enterprise } from '../enterprise.entity';
import { EnterpriseRepository } from '../enterprise.repository';

type Columns = Pick<Enterprise, 'listing' | 'listedSince' | 'source'>;

/** What a firm's listings and sources come to, in columns of the firm: lists, searches and points read them there. */
@Injectable()
export class ToldColumns {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
  ) {}

  /** After the rows of a firm have changed. Its row is held until the transaction ends. */
  async settle(id: string): Promise<void> {
    const firm = await this.enterprises.lock(id);
    const now = await this.of(id);
    if (Object.entries(now).every(([field, value]) => firm[field as keyof Columns] === value)) return;
    Object.assign(firm, now, { editedAt: new Date() });
    firm.derive();
    await this.enterprises.save(firm);
  }

  /** A listing that was withdrawn is none. */
  async of(enterpriseId: string): Promise<Columns> {
    const row = await this.db.row<Columns>(sql`
      select listed.listing, listed.since as "listedSince", known.source
      from (select string_agg(exchange || ':' || code, '、' order by created_at, id) as listing, min(since) as since
        from enterprise_listing where enterprise_id = ${enterpriseId} and until is null) listed,
      (select string_agg(title, '；' order by created_at, id) as source
        from enterprise_source where enterprise_id = ${enterpriseId}) known`);
    return row ?? { listing: null, listedSince: null, source: null };
  }
}
