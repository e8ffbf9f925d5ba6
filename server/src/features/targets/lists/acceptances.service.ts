import { Injectable } from '@nestjs/common';
import { type LeadReason, LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { type LeadDto, LeadsService } from '../../leads';
import type { Target } from '../target.entity';
import { TargetBoard } from './target-board';
import { TargetAnchors } from './target-anchors';
import type { AcceptTargetDto, TargetAnchorsDto, TargetDto } from './target.dto';
import { firmOf, refuseIdle, stored } from './targets.service';

/** A target that somebody takes up becomes a lead, which carries why this firm and this node. */
@Injectable()
export class AcceptancesService {
  constructor(
    private readonly db: Database,
    private readonly board: TargetBoard,
    private readonly leads: LeadsService,
    private readonly audit: Audit,
    private readonly anchorsOf: TargetAnchors,
  ) {}

  /** Anchors of the chain, first those the firm can be reached through. */
  async anchors(actor: Actor, id: string): Promise<TargetAnchorsDto> {
    const { enterprise, node } = await this.board.view(actor, id);
    return { items: await this.anchorsOf.of({ enterpriseId: enterprise.id, nodeId: node.id }) };
  }

  /** Taking it up twice, also at the same moment, makes one lead. */
  accept(actor: Actor, id: string, { anchorId }: AcceptTargetDto = {}): Promise<TargetDto> {
    return this.db.transaction(async () => {
      const target = await this.board.targets.lock(actor, id);
      if (target.status === 'accepted') return this.board.view(actor, id);
      if (target.list) refuseIdle(target.list);
      target.moveTo('accepted', firmOf(target));
      const lead = await this.leads.create(actor, {
        ...leadOf(target),
        anchorId: await this.anchorsOf.chosen(target, anchorId),
      });
      const ownerId = await this.handOver(actor, target, lead);
      await this.board.targets.save([stored(target, { status: 'accepted', leadId: lead.id, ownerId })]);
      await this.audit.record(actor, {
        ...{ action: 'target:accepted', kind: 'target', id },
        after: { leadId: lead.id, enterpriseId: target.enterpriseId, listId: target.listId },
      });
      return this.board.view(actor, id);
    });
  }

  /** It was given to somebody: his it becomes, whoever takes it up for him. */
  private async handOver(actor: Actor, { ownerId }: Target, lead: LeadDto): Promise<string> {
    if (!ownerId || ownerId === actor.id || !(await this.board.isAble(actor, ownerId))) return actor.id;
    await this.leads.update(actor, lead.id, lead.version, { ownerId });
    return ownerId;
  }
}

function leadOf(target: Target) {
  const { enterpriseId, axes, node } = target;
  // A node that left the chain meanwhile: what took its place, or none; the firm is worth calling all the same.
  const present = node?.retiredAt ? node.mergedInto : node;
  const nodeCode = present && !present.retiredAt ? present.code : undefined;
  const title = [firmOf(target), present?.nameZh ?? node?.nameZh ?? ''].filter(Boolean).join(' · ');
  return {
    ...{ title: [...title].slice(0, LIMITS.title).join(''), enterpriseId, nodeCode },
    source: 'target_list' as const,
    reasons: axes.flatMap(({ points }): LeadReason[] => points),
  };
}
