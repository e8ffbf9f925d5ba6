import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Bus } from '../../platform/bus';
import { Database } from '../../platform/database';
import type { HandedKind } from '../../platform/handover';
import type { User } from '../orgs';
import type { BookDto, CreateHandoverDto, HandoverDto } from './handover.dto';
import { NothingToHandOver } from './handover.errors';
import { BookHandedOver } from './handover.facts';
import { HandoverPeople } from './handover-people';
import { HandoverRows } from './handover-rows';

/** Gives somebody's whole book to others, in one transaction. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly db: Database,
    private readonly rows: HandoverRows,
    private readonly people: HandoverPeople,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  async book(actor: Actor, fromId: string): Promise<BookDto> {
    const { id, name } = await this.people.giver(actor, fromId);
    const parts = this.rows.leading().map(async (kind) => ({
      kind: kind.kind,
      count: await this.rows.book.count(actor, kind, fromId),
      items: await this.rows.book.latest(actor, kind, fromId),
    }));
    return { from: { id, name }, parts: await Promise.all(parts) };
  }

  create(actor: Actor, { fromId, reason, ...wanted }: CreateHandoverDto): Promise<HandoverDto> {
    return this.db.transaction(async () => {
      const from = await this.people.giver(actor, fromId);
      await this.people.hold(fromId);
      const all = [...wanted.parts, ...(wanted.exceptions ?? [])];
      const receivers = await this.people.receivers(
        actor,
        fromId,
        all.map(({ toId }) => toId),
      );
      const { id } = await this.rows.handovers.save({ actorId: actor.id, fromId, reason });
      const given: Given[] = [];
      for (const kind of this.rows.leading()) {
        const shares = await this.share(actor, fromId, kind, wanted);
        for (const share of shares) given.push(...(await this.give(id, share, { actor, fromId, receivers })));
      }
      if (given.length === 0) throw new NothingToHandOver();
      await this.record(actor, id, from, given);
      return this.rows.handovers.view(actor, id);
    });
  }

  /** Of one kind: who gets which. */
  private async share(
    actor: Actor,
    fromId: string,
    kind: HandedKind,
    { parts, exceptions = [] }: Pick<CreateHandoverDto, 'parts' | 'exceptions'>,
  ): Promise<Share[]> {
    const usual = parts.find((part) => part.kind === kind.kind)?.toId;
    const special = new Map(
      exceptions.filter((each) => each.kind === kind.kind).map(({ id, toId }) => [id, toId]),
    );
    if (!usual && special.size === 0) return [];
    const shares = new Map<string, string[]>();
    for (const { id } of await this.rows.book.hold(actor, kind, fromId)) {
      const toId = special.get(id) ?? usual;
      if (toId) shares.set(toId, [...(shares.get(toId) ?? []), id]);
    }
    return [...shares].map(([toId, ids]) => ({ kind, toId, ids }));
  }

  /** The records, and those that follow them. */
  private async give(
    handoverId: string,
    { kind, toId, ids }: Share,
    { actor, fromId, receivers }: { actor: Actor; fromId: string; receivers: ReadonlyMap<string, User> },
  ): Promise<Given[]> {
    const to = receivers.get(toId);
    if (!to) return [];
    const given: Given[] = [];
    for (const each of [kind, ...this.rows.following(kind)]) {
      const own =
        each === kind ? ids : (await this.rows.book.hold(actor, each, fromId, ids)).map(({ id }) => id);
      await this.rows.book.give(handoverId, each, own, to);
      given.push(...own.map((id) => ({ kind: each, id, toId })));
    }
    return given;
  }

  private async record(actor: Actor, handoverId: string, from: User, given: readonly Given[]): Promise<void> {
    for (const { kind, id, toId } of given) {
      await this.audit.record(actor, {
        ...{ action: 'handover:given', kind: kind.record, id },
        ...{ before: { ownerId: from.id }, after: { ownerId: toId, handoverId } },
      });
    }
    const counts = new Map<string, number>();
    for (const { toId } of given) counts.set(toId, (counts.get(toId) ?? 0) + 1);
    await this.audit.record(actor, {
      ...{ action: 'handover:done', kind: 'handover', id: handoverId },
      after: { fromId: from.id, given: Object.fromEntries(counts) },
    });
    for (const [toId, count] of counts)
      await this.bus.publish(new BookHandedOver(handoverId, from.name, { count, toId }, actor.id));
  }
}

interface Share {
  kind: HandedKind;
  toId: string;
  ids: string[];
}

interface Given {
  kind: HandedKind;
  id: string;
  toId: string;
}
