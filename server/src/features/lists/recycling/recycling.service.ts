import { Injectable } from '@nestjs/common';
import type { RecycledKindCode } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Edits } from '../../../platform/history';
import { type Recyclable, RecycledKinds } from '../../../platform/recycling';
import { RecycledRepository } from './recycled.repository';
import { RecycledRows } from './recycled-rows';
import type { RecycledRecordDto, RecycleRecordDto, RestoredRecordDto } from './recycling.dto';
import {
  PlaceIsTaken,
  RecordInUse,
  RecordIsAnothers,
  RecordIsKept,
  TooLateToRestore,
} from './recycling.errors';

const DAY_MS = 86_400_000;

/**
 * Deletes records and brings them back. A deleted record leaves its tables, as one that was merged away does: no list,
 * count, search, map or export can show it by mistake, and its keys are free.
 */
@Injectable()
export class RecyclingService {
  constructor(
    private readonly edits: Edits,
    private readonly kinds: RecycledKinds,
    private readonly bin: RecycledRepository,
    private readonly rows: RecycledRows,
    private readonly audit: Audit,
  ) {}

  put(
    actor: Actor,
    { kind: code, recordId, reason }: RecycleRecordDto,
    { version, days }: { version: number; days: number },
  ): Promise<{ id: string; version: number }> {
    const kind = this.kinds.get(actor, code);
    const edit = { kind: 'record:deleted', scopeId: recordId, params: { kind: code } };
    return this.edits.run(actor, edit, async () => {
      const record = await kind.hold(actor, recordId, version);
      if (!mayDelete(actor, record)) throw new RecordIsAnothers();
      const { id, version: made } = await this.bin.save({
        ...{ recordKind: code, recordId, title: record.title, reason, actorId: actor.id },
        departmentId: record.departmentId ?? actor.departmentId,
        purgeAfter: lastMoment(days, record.keepUntil),
      });
      await kind.around(recordId, () => this.takeAway(actor, id, { kind: code, recordId }));
      await this.audited(actor, 'deleted', { kind: code, recordId }, { reason });
      return { id, version: made };
    });
  }

  async restore(actor: Actor, id: string, version: number): Promise<RestoredRecordDto> {
    const { kind: code, recordId } = await this.bin.view(actor, id);
    const kind = this.kinds.get(actor, code);
    const edit = { kind: 'record:restored', scopeId: recordId, params: { kind: code } };
    return this.edits.run(actor, edit, async () => {
      const found = await this.bin.lock(actor, id, version);
      if (isOver(found)) throw new TooLateToRestore();
      const rival = await kind.rival(actor, await this.rows.rows(id), found.createdAt);
      if (rival !== null) throw new PlaceIsTaken(rival);
      await kind.around(recordId, async () => {
        await this.rows.putBack(id);
        await this.rows.renew(code, recordId);
      });
      await this.bin.remove(id);
      await this.audited(actor, 'restored', found);
      return { kind: code, recordId };
    });
  }

  /** What hangs on the record keeps it here, as it does when its days are over. */
  purge(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.bin.transaction(async () => {
      const found = await this.bin.lock(actor, id, version);
      const kept = found.guests.reduce((sum, { count }) => sum + count, 0);
      if (kept > 0) throw new RecordIsKept(kept);
      await this.bin.remove(id);
      await this.audited(actor, 'purged', found, { reason });
    });
  }

  private async takeAway(
    actor: Actor,
    id: string,
    { kind, recordId }: { kind: RecycledKindCode; recordId: string },
  ): Promise<void> {
    const { count, names } = await this.rows.keep(actor, id, { table: kind, id: recordId });
    const open = { count: 0, names: [] as string[] };
    for (const guest of this.kinds.guests()) {
      const hers = await guest.open(actor, { kind, id: recordId });
      open.count += hers.count;
      open.names.push(...hers.names);
    }
    if (count + open.count > 0) throw new RecordInUse(count + open.count, [...names, ...open.names]);
    await this.rows.takeAway(kind, recordId);
  }

  private audited(
    actor: Actor,
    what: string,
    { kind, recordId: id }: { kind: RecycledKindCode; recordId: string },
    after: object = {},
  ): Promise<void> {
    return this.audit.record(actor, { action: `${kind}:${what}`, kind, id, after });
  }
}

/** One's own; with `recycle:manage` those of one's departments and of none. */
function mayDelete(actor: Actor, { mine, departmentId }: Recyclable): boolean {
  if (mine) return true;
  if (!actor.permissions.has('recycle:manage')) return false;
  return departmentId === null || actor.departmentIds.includes(departmentId);
}

/** Nobody is kept longer than a law lets us; a day remains to see that it was a mistake. */
function lastMoment(days: number, keepUntil?: string): Date {
  const usual = Date.now() + days * DAY_MS;
  if (keepUntil === undefined) return new Date(usual);
  const lawful = Math.max(Date.parse(keepUntil) + DAY_MS, Date.now() + DAY_MS);
  return new Date(Math.min(usual, lawful));
}

function isOver({ purgeAfter, guests }: RecycledRecordDto): boolean {
  return purgeAfter.getTime() < Date.now() && guests.length === 0;
}
