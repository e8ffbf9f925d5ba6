import { Injectable } from '@nestjs/common';
import { SIGNAL_HALF_LIVES } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { dayOf } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import { EnterprisesService } from '../../enterprises';
import type { ExpansionSignal } from '../expansion-signal.entity';
import { NotTheSignalsAuthor } from '../target.errors';
import type { CreateSignalDto, SignalDto, UpdateSignalDto } from './signal.dto';
import { SignalRepository } from './signal.repository';

/** Dated hints that a firm may expand. */
@Injectable()
export class SignalsService {
  constructor(
    private readonly db: Database,
    private readonly signals: SignalRepository,
    private readonly enterprises: EnterprisesService,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, enterpriseId: string): Promise<SignalDto[]> {
    await this.enterprises.get(actor, enterpriseId);
    return this.signals.ofEnterprise(enterpriseId);
  }

  create(actor: Actor, enterpriseId: string, input: CreateSignalDto): Promise<SignalDto> {
    refuseFuture(input.observedOn);
    return this.db.transaction(async () => {
      await this.enterprises.get(actor, enterpriseId);
      const halfLifeDays = input.halfLifeDays ?? SIGNAL_HALF_LIVES[input.kind];
      const values = { ...input, halfLifeDays, enterpriseId };
      const { id } = await this.signals.save({ ...values, authorId: actor.id });
      await this.audit.record(actor, { action: 'signal:created', kind: 'signal', id, after: values });
      return this.signals.view(id);
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateSignalDto): Promise<SignalDto> {
    refuseFuture(input.observedOn);
    return this.db.transaction(async () => {
      const signal = await this.lock(actor, id, version);
      const audited = difference<Partial<ExpansionSignal>>(signal, input);
      await this.signals.save(Object.assign(signal, input));
      await this.audit.record(actor, { action: 'signal:updated', kind: 'signal', id, ...audited });
      return this.signals.view(id);
    });
  }

  retire(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.transaction(async () => {
      const signal = await this.lock(actor, id, version);
      await this.signals.save(Object.assign(signal, { retiredAt: new Date() }));
      await this.audit.record(actor, { action: 'signal:retired', kind: 'signal', id });
    });
  }

  private async lock(actor: Actor, id: string, version: number): Promise<ExpansionSignal> {
    const signal = await this.signals.lock(id);
    if (signal.version !== version) throw new RecordIsStale('signal', await this.signals.view(id));
    if (signal.authorId !== actor.id && !actor.roles.includes('manager')) throw new NotTheSignalsAuthor();
    return signal;
  }
}

function refuseFuture(day: string | undefined): void {
  if (day !== undefined && day > dayOf())
    throw new InvalidInput([{ pointer: '/observedOn', code: 'day-ahead' }]);
}
