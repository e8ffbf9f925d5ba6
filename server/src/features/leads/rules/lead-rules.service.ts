import { Injectable } from '@nestjs/common';
import { DEFAULT_LEAD_RULES, type LeadRules } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Bus } from '../../../platform/bus';
import { Database } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import { LeadRulesChanged } from '../lead.facts';
import type { LeadRulesAnswerDto } from './lead-rule.dto';
import { LeadRule } from './lead-rule.entity';

/** The periods and limits by which the zone works on leads. */
@Injectable()
export class LeadRulesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  async current(): Promise<LeadRules> {
    return valuesOf(await this.find());
  }

  async get(): Promise<LeadRulesAnswerDto> {
    return answer(await this.find());
  }

  save(actor: Actor, version: number, input: LeadRules): Promise<LeadRulesAnswerDto> {
    return this.db.transaction(async () => {
      // There may be no row to lock yet.
      await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('lead_rule', 0))`);
      const stored = await this.find();
      if ((stored?.version ?? 0) !== version) throw new RecordIsStale('lead_rule', answer(stored));
      const values = { ...input };
      const rules = this.db.repo(LeadRule);
      const row = { ...(stored ?? { scope: 'zone' }), values, authorId: actor.id, changedAt: new Date() };
      await rules.save(rules.create({ ...row, author: undefined }));
      await this.audit.record(actor, {
        ...{ action: 'lead_rule:changed', kind: 'lead_rule', id: null },
        ...difference<object>(valuesOf(stored), values),
      });
      await this.bus.publish(new LeadRulesChanged());
      return answer(await this.find());
    });
  }

  private find(): Promise<LeadRule | null> {
    return this.db.repo(LeadRule).findOne({ where: { scope: 'zone' }, relations: { author: true } });
  }
}

function valuesOf(stored: LeadRule | null): LeadRules {
  return { ...DEFAULT_LEAD_RULES, ...stored?.values };
}

function answer(stored: LeadRule | null): LeadRulesAnswerDto {
  return {
    values: valuesOf(stored),
    defaults: DEFAULT_LEAD_RULES,
    author: stored?.author ? { id: stored.author.id, name: stored.author.name } : null,
    changedAt: stored?.changedAt ?? null,
    version: stored?.version ?? 0,
  };
}
