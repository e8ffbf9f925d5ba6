import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import {
  MergeTargetGone,
  type MovedRow,
  RowMover,
  RowReturn,
  type Returned,
} from '../../../platform/merging';
import type { Contact } from '../contact.entity';
import { ContactRepository } from '../contact.repository';
import type { MergedContactField } from './contact-merge.dto';
import type { ContactMerge } from './contact-merge.entity';
import { NotYoursToMerge, NotYoursToUnmerge } from './contact-merge.errors';
import { ContactMergeRepository } from './contact-merge.repository';
import { alikePosts, JoinedPosts } from './joined-posts';
import { giveBack, type TakenFields, takenFrom, takeOver } from './merged-contact';

export interface ContactPair {
  targetId: string;
  sourceId: string;
  targetVersion: number;
  sourceVersion: number;
}

export interface MergedContact {
  sourceRow: object;
  fields: TakenFields;
  rows: MovedRow[];
}

/** The work of a merge and of taking it back, in the transaction it is called in. Sealed values are moved as they lie. */
@Injectable()
export class MergingContacts {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly merges: ContactMergeRepository,
    private readonly mover: RowMover,
    private readonly returning: RowReturn,
    private readonly posts: JoinedPosts,
  ) {}

  /** @param join posts of the one that goes that become one with a post of the one that stays */
  async run(
    actor: Actor,
    pair: ContactPair,
    take: readonly MergedContactField[],
    join: readonly string[] = [],
  ): Promise<MergedContact> {
    const { target, source } = await this.lock(actor, pair);
    // Whoever takes over a person answers for him from now on, so the owner of the one that stays has a say in that.
    const given = take.includes('owner') ? [source, target] : [source];
    if (!isManager(actor) && given.some(({ ownerId }) => ownerId !== actor.id)) throw new NotYoursToMerge();
    const sourceRow = await this.merges.rowOf(source.id);
    const [ours, theirs] = [
      await this.contacts.view(actor, target.id),
      await this.contacts.view(actor, source.id),
    ];
    const rows = [
      ...(await this.posts.join(alikePosts(ours.posts, theirs.posts), join)),
      ...(await this.mover.move({ table: 'contact', from: source.id, to: target.id })),
    ];
    const fields = takenFrom(target, source, take);
    await this.merges.takeAway(source.id);
    takeOver(target, fields);
    await this.contacts.save(target);
    await this.contacts.touch(target.id);
    return { sourceRow, fields, rows };
  }

  async takeBack(actor: Actor, merge: ContactMerge, sourceRow: { owner_id?: string }): Promise<Returned> {
    const { id, targetId, actorId, fields } = merge;
    const target = await this.contacts.held(actor, targetId);
    if (!target) throw new MergeTargetGone();
    const concerned = [target.ownerId, sourceRow.owner_id, actorId];
    if (!isManager(actor) && !concerned.includes(actor.id)) throw new NotYoursToUnmerge();
    const kept = giveBack(target, fields);
    await this.contacts.save(target);
    await this.merges.bringBack(sourceRow);
    const { restored, kept: staying } = await this.returning.bringBack(await this.merges.log(id));
    await this.contacts.touch(targetId);
    return { restored, kept: [...kept, ...staying] };
  }

  /** Always in the same order, so that two merges of the same people wait for each other. */
  private async lock(actor: Actor, pair: ContactPair): Promise<{ target: Contact; source: Contact }> {
    for (const id of [pair.targetId, pair.sourceId].sort()) await this.contacts.held(actor, id);
    return {
      target: await this.contacts.lock(actor, pair.targetId, pair.targetVersion),
      source: await this.contacts.lock(actor, pair.sourceId, pair.sourceVersion),
    };
  }
}

function isManager(actor: Actor): boolean {
  return actor.roles.includes('manager');
}
