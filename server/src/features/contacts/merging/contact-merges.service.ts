import { Injectable } from '@nestjs/common';
import { CONTACT_UNMERGE_DAYS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { dryRun } from '../../../platform/merging';
import { ContactRepository } from '../contact.repository';
import type {
  ContactMergeDto,
  ContactMergePreviewDto,
  ContactMergePreviewQuery,
  ContactsMergedDto,
  ContactsUnmergedDto,
  MergeContactsDto,
} from './contact-merge.dto';
import { ContactMergeIsForgotten, SameContact } from './contact-merge.errors';
import { ContactMergeRepository } from './contact-merge.repository';
import { alikePosts } from './joined-posts';
import { differencesOf } from './merged-contact';
import { MergingContacts } from './merging-contacts';

/** Two files of one person become one, and for some weeks two again. The trail names ids, never what is in the files. */
@Injectable()
export class ContactMergesService {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
    private readonly merging: MergingContacts,
    private readonly merges: ContactMergeRepository,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, contactId: string): Promise<ContactMergeDto[]> {
    await this.contacts.view(actor, contactId);
    return this.merges.list(contactId);
  }

  async preview(
    actor: Actor,
    { target: targetId, source: sourceId }: ContactMergePreviewQuery,
  ): Promise<ContactMergePreviewDto> {
    if (targetId === sourceId) throw new SameContact();
    const target = await this.contacts.view(actor, targetId);
    const source = await this.contacts.view(actor, sourceId);
    const pair = { targetId, sourceId, targetVersion: target.version, sourceVersion: source.version };
    const { rows } = await dryRun(this.db, () => this.merging.run(actor, pair, []));
    const following = await this.merges.following(actor, rows);
    const posts = alikePosts(target.posts, source.posts);
    return { target, source, fields: differencesOf(target, source), posts, rows: following };
  }

  merge(actor: Actor, targetVersion: number, input: MergeContactsDto): Promise<ContactsMergedDto> {
    const { targetId, sourceId, sourceVersion, take, join = [] } = input;
    if (targetId === sourceId) throw new SameContact();
    return this.db.transaction(async () => {
      const pair = { targetId, sourceId, targetVersion, sourceVersion };
      const { rows, sourceRow, fields } = await this.merging.run(actor, pair, take, join);
      const { id } = await this.merges.save({ actorId: actor.id, targetId, sourceId, sourceRow, fields });
      await this.merges.keep(id, rows);
      await this.audit.record(actor, {
        ...{ action: 'contact:merged', kind: 'contact', id: targetId },
        after: { mergeId: id, sourceId, fields: Object.keys(fields), rows: rows.length },
      });
      return { id, targetId, sourceId };
    });
  }

  undo(actor: Actor, id: string): Promise<ContactsUnmergedDto> {
    return this.db.transaction(async () => {
      const merge = await this.merges.lock(id);
      const { targetId, sourceId, sourceRow } = merge;
      await this.merges.refuseUndone(merge);
      if (!sourceRow) throw new ContactMergeIsForgotten(CONTACT_UNMERGE_DAYS);
      const { restored, kept } = await this.merging.takeBack(actor, merge, sourceRow);
      await this.merges.save(Object.assign(merge, { undoneAt: new Date(), undoneBy: actor.id }));
      await this.audit.record(actor, {
        ...{ action: 'contact:unmerged', kind: 'contact', id: targetId },
        after: { mergeId: id, sourceId, restored, kept: kept.length },
      });
      return { sourceId, restored, kept };
    });
  }
}
