import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import type { KeptItemDto, UndoneHandoverDto } from './handover.dto';
import { HandoverIsTooOld, HandoverIsUndone } from './handover.errors';
import { HandoverPeople } from './handover-people';
import { UNDO_DAYS } from './handover.repository';
import { HandoverRows } from './handover-rows';

const DAY_MS = 86_400_000;

/** Takes a hand-over back, as far as nobody worked on the records since. */
@Injectable()
export class UndoingService {
  constructor(
    private readonly db: Database,
    private readonly rows: HandoverRows,
    private readonly people: HandoverPeople,
    private readonly audit: Audit,
  ) {}

  undo(actor: Actor, id: string, version: number): Promise<UndoneHandoverDto> {
    return this.db.transaction(async () => {
      const handover = await this.rows.handovers.lock(actor, id, version);
      if (handover.actorId !== actor.id) await this.people.giver(actor, handover.fromId);
      if (handover.undoneAt) throw new HandoverIsUndone();
      if (Date.now() - handover.createdAt.getTime() > UNDO_DAYS * DAY_MS)
        throw new HandoverIsTooOld(UNDO_DAYS);
      let returned = 0;
      for (const kind of this.rows.all()) {
        const ids = await this.rows.book.takeBack(id, handover.fromId, kind);
        for (const recordId of ids) {
          await this.audit.record(actor, {
            ...{ action: 'handover:returned', kind: kind.record, id: recordId },
            after: { ownerId: handover.fromId, handoverId: id },
          });
        }
        returned += ids.length;
      }
      await this.rows.handovers.save(Object.assign(handover, { undoneAt: new Date() }));
      const kept = await this.kept(actor, id);
      await this.audit.record(actor, {
        ...{ action: 'handover:undone', kind: 'handover', id },
        after: { returned, kept: kept.length },
      });
      return { returned, kept };
    });
  }

  private async kept(actor: Actor, id: string): Promise<KeptItemDto[]> {
    const lists: KeptItemDto[][] = [];
    for (const kind of this.rows.all()) lists.push(await this.rows.book.kept(actor, id, kind));
    return lists.flat();
  }
}
