import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { ExpansionSignal } from '../expansion-signal.entity';
import type { SignalDto } from './signal.dto';

const SELECT = sql`
  signal.id, signal.kind, signal.observed_on::text as "observedOn", signal.half_life_days as "halfLifeDays",
  signal.note, signal.source, ${referenceTo('"user"', 'signal.author_id')} as author, signal.version,
  signal.created_at as "createdAt", signal.updated_at as "updatedAt"`;

/** Signals belong to firms, which every business role may read. */
@Injectable()
export class SignalRepository {
  constructor(private readonly db: Database) {}

  ofEnterprise(enterpriseId: string): Promise<SignalDto[]> {
    return this.rows(sql`signal.enterprise_id = ${enterpriseId}`);
  }

  async view(id: string): Promise<SignalDto> {
    const [found] = await this.rows(sql`signal.id = ${id}`);
    if (!found) throw new RecordNotFound('signal');
    return found;
  }

  async lock(id: string): Promise<ExpansionSignal> {
    const found = await this.db
      .repo(ExpansionSignal)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found || found.retiredAt) throw new RecordNotFound('signal');
    return found;
  }

  save(signal: Partial<ExpansionSignal>): Promise<ExpansionSignal> {
    const signals = this.db.repo(ExpansionSignal);
    return signals.save(signals.create(signal));
  }

  private rows(condition: Sql): Promise<SignalDto[]> {
    return this.db.rows(sql`
      select ${SELECT} from expansion_signal signal where signal.retired_at is null and ${condition}
      order by signal.observed_on desc, signal.id limit 200`);
  }
}
