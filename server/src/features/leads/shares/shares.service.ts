import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import { OrgRepository } from '../../orgs';
import { mayDispose } from '../lead.access';
import { LeadIsNotYours } from '../lead.errors';
import { LeadRepository } from '../lead.repository';
import { LeadLinks } from '../lead-links';
import type { ShareInput, ShareListDto } from './share.dto';
import { ShareRepository } from './share.repository';

const HUNDREDTHS = 100;
const WHOLE = 100 * HUNDREDTHS;

/** 贡献分成: who has which part in a success. It stays with the lead, which stays with its project. */
@Injectable()
export class SharesService {
  constructor(
    private readonly leads: LeadRepository,
    private readonly shares: ShareRepository,
    private readonly orgs: OrgRepository,
    private readonly links: LeadLinks,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, leadId: string): Promise<ShareListDto> {
    await this.leads.view(actor, leadId);
    const lead = await this.leads.find(leadId);
    const stored = await this.shares.of(leadId);
    const items = stored.length > 0 ? stored : await this.shares.whole(leadId);
    const editable = actor.permissions.has('lead:update') && mayDispose(actor, lead);
    return { items, divided: stored.length > 0, editable };
  }

  set(actor: Actor, leadId: string, version: number, items: readonly ShareInput[]): Promise<ShareListDto> {
    refuseWrongParts(items);
    return this.leads.transaction(async () => {
      const lead = await this.leads.lock(actor, leadId);
      if (lead.version !== version) throw new RecordIsStale('lead', await this.leads.view(actor, leadId));
      if (!mayDispose(actor, lead)) throw new LeadIsNotYours();
      for (const { departmentId, userId } of items) {
        await this.orgs.department(departmentId);
        if (userId) await this.links.worker(userId);
      }
      const before = await this.shares.of(leadId);
      await this.shares.replace(leadId, items);
      await this.leads.touch(leadId);
      const after = items.map((item) => ({ ...item }));
      const change = { before: { shares: before }, after: { shares: after } };
      await this.audit.record(actor, { action: 'lead:credited', kind: 'lead', id: leadId, ...change });
      return this.list(actor, leadId);
    });
  }
}

/** The parts are 100 % to the last hundredth, and nobody stands twice in one role. */
function refuseWrongParts(items: readonly ShareInput[]): void {
  const sum = items.reduce((total, { percent }) => total + Math.round(Number(percent) * HUNDREDTHS), 0);
  if (sum !== WHOLE)
    throw new InvalidInput([
      { pointer: '/items', code: 'sum-not-hundred', params: { sum: sum / HUNDREDTHS } },
    ]);
  const keys = items.map(({ role, departmentId, userId }) => `${role} ${departmentId} ${userId ?? ''}`);
  const twice = keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));
  if (twice.length > 0)
    throw new InvalidInput(twice.map((at) => ({ pointer: `/items/${at}/departmentId`, code: 'twice' })));
}
