import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database, type Page } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import type { DecidePairDto, DuplicatePairDto, PairQuery } from './pair.dto';
import { PairRepository } from './pair.repository';

/** What people say of pairs that the register was found to hold. */
@Injectable()
export class PairsService {
  constructor(
    private readonly db: Database,
    private readonly pairs: PairRepository,
    private readonly audit: Audit,
  ) {}

  list(query: PairQuery): Promise<Page<DuplicatePairDto>> {
    return this.pairs.page(query);
  }

  decide(
    actor: Actor,
    { id, version }: { id: string; version: number },
    { status, reason = '' }: DecidePairDto,
  ): Promise<DuplicatePairDto> {
    return this.db.transaction(async () => {
      const pair = await this.pairs.lock(id);
      if (pair.version !== version) throw new RecordIsStale('duplicate_pair', await this.pairs.view(id));
      const before = { status: pair.status };
      const decided = status === 'open' ? NOBODY : { decidedById: actor.id, decidedAt: new Date() };
      await this.pairs.save(Object.assign(pair, { status, reason: reason.trim() || null }, decided));
      await this.audit.record(actor, {
        ...{ action: 'duplicate:decided', kind: 'duplicate_pair', id, before, after: { status, reason } },
      });
      return this.pairs.view(id);
    });
  }
}

const NOBODY = { decidedById: null, decidedAt: null };
