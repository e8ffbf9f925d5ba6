import { Injectable } from '@nestjs/common';
import { RECYCLE_DAYS } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import { RecycleRule } from './recycled.entity';
import type { RecycleRuleAnswerDto } from './recycling.dto';

/** For how long the zone keeps what was deleted. What is in the bin already keeps its day. */
@Injectable()
export class RecycleRulesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async get(): Promise<RecycleRuleAnswerDto> {
    return answer(await this.find());
  }

  save(actor: Actor, version: number, days: number): Promise<RecycleRuleAnswerDto> {
    return this.db.transaction(async () => {
      // There may be no row to lock yet.
      await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('recycle_rule', 0))`);
      const stored = await this.find();
      const before = answer(stored);
      if (before.version !== version) throw new RecordIsStale('recycle_rule', before);
      const rules = this.db.repo(RecycleRule);
      const row = { ...(stored ?? { scope: 'zone' }), days, authorId: actor.id, changedAt: new Date() };
      await rules.save(rules.create({ ...row, author: undefined }));
      await this.audit.record(actor, {
        ...{ action: 'recycle_rule:changed', kind: 'recycle_rule', id: null },
        ...{ before: { days: before.days }, after: { days } },
      });
      return answer(await this.find());
    });
  }

  private find(): Promise<RecycleRule | null> {
    return this.db.repo(RecycleRule).findOne({ where: { scope: 'zone' }, relations: { author: true } });
  }
}

function answer(stored: RecycleRule | null): RecycleRuleAnswerDto {
  return {
    days: stored?.days ?? RECYCLE_DAYS,
    author: stored?.author ? { id: stored.author.id, name: stored.author.name } : null,
    changedAt: stored?.changedAt ?? null,
    version: stored?.version ?? 0,
  };
}
