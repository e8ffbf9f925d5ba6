import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { TargetWeight } from './target-weight.entity';

@Injectable()
export class WeightRepository {
  constructor(private readonly db: Database) {}

  find(): Promise<TargetWeight | null> {
    return this.db.repo(TargetWeight).findOne({ where: { scope: 'zone' }, relations: { author: true } });
  }

  /** There may be no row to lock yet. */
  async hold(): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('target_weight', 0))`);
  }

  async save(row: Partial<TargetWeight>): Promise<void> {
    const weights = this.db.repo(TargetWeight);
    await weights.save(weights.create({ ...row, author: undefined }));
  }
}
