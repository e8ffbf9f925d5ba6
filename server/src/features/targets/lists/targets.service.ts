import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Bus } from '../../../platform/bus';
import { Database, type Page } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import { ListIsNotActive, TargetIsALead, TargetReasonRequired } from '../target.errors';
import { TargetsAssigned } from '../target.facts';
import type { TargetList } from '../target-list.entity';
import type { Target } from '../target.entity';
import { TargetBoard } from './target-board';
import type { AssignTargetsDto, MoveTargetDto, TargetDto, TargetQuery } from './target.dto';
import type { TargetListDto } from './target-list.dto';

/** What happens to the firms of a list until they are leads. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly db: Database,
    private readonly board: TargetBoard,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  list(actor: Actor, query: TargetQuery): Promise<Page<TargetDto>> {
    return this.board.page(actor, query);
  }

  get(actor: Actor, id: string): Promise<TargetDto> {
    return this.board.view(actor, id);
  }

  /** All of them or none; the officer hears of it once. */
  assign(actor: Actor, listId: string, { targetIds, ownerId }: AssignTargetsDto): Promise<TargetListDto> {
    return this.db.transaction(async () => {
      const list = await this.board.lists.lock(actor, listId);
      refuseIdle(list);
      const owner = ownerId && (await this.board.assignee(actor, ownerId)).id;
      const targets = await this.board.targets.lockSome(listId, targetIds);
      for (const target of targets) give(target, owner || null);
      await this.board.targets.save(targets);
      await this.audit.record(actor, {
        ...{ action: 'target:assigned', kind: 'target_list', id: listId },
        after: { targetIds, ownerId },
      });
      const { id, name } = list;
      if (owner) await this.bus.publish(new TargetsAssigned({ id, name }, targets.length, owner, actor.id));
      return this.board.lists.view(actor, listId);
    });
  }

  /** Declines one with a reason, or takes that back. */
  move(actor: Actor, id: string, { to, version, reason }: MoveTargetDto): Promise<TargetDto> {
    return this.db.transaction(async () => {
      const target = await this.lock(actor, id, version);
      const from = target.status;
      target.moveTo(to, firmOf(target));
      if (to === 'declined' && !reason) throw new TargetReasonRequired();
      const kept =
        to === 'declined' ? { declinedReason: reason ?? null } : { declinedReason: null, ownerId: null };
      await this.board.targets.save([stored(target, { ...kept, status: to })]);
      await this.audit.record(actor, {
        ...{ action: 'target:moved', kind: 'target', id },
        ...{ before: { status: from }, after: { status: to, reason } },
      });
      return this.board.view(actor, id);
    });
  }

  /** Takes a firm off the list as if it had never been on it; what became a lead stays. */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.transaction(async () => {
      const target = await this.board.targets.lockOwn(actor, id);
      if (target.version !== version) throw new RecordIsStale('target', await this.board.view(actor, id));
      if (target.status === 'accepted') throw new TargetIsALead(firmOf(target));
      await this.board.targets.remove(target);
      await this.audit.record(actor, {
        ...{ action: 'target:removed', kind: 'target', id },
        before: { listId: target.listId, enterpriseId: target.enterpriseId, nodeId: target.nodeId },
      });
    });
  }

  private async lock(actor: Actor, id: string, version: number): Promise<Target> {
    const target = await this.board.targets.lock(actor, id);
    if (target.version !== version) throw new RecordIsStale('target', await this.board.view(actor, id));
    if (target.list) refuseIdle(target.list);
    return target;
  }
}

export function refuseIdle({ status }: Pick<TargetList, 'status'>): void {
  if (status !== 'active') throw new ListIsNotActive(status);
}

export function firmOf({ enterprise }: Target): string {
  return enterprise?.shortName ?? enterprise?.name ?? '';
}

/** The row alone: what was read along with it is not written back. */
export function stored({ id, version }: Target, changes: Partial<Target>): Partial<Target> {
  return { id, version, ...changes };
}

function give(target: Target, ownerId: string | null): void {
  const to = ownerId ? 'assigned' : 'proposed';
  if (target.status !== to) target.moveTo(to, firmOf(target));
  target.ownerId = ownerId;
}
