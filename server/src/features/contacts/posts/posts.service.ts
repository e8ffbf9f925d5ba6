import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordNotFound } from '../../../platform/errors';
import { EnterprisesService } from '../../enterprises';
import type { ContactMadeDto } from '../contact.dto';
import { LastPost } from '../contact.errors';
import { ContactRepository } from '../contact.repository';
import type { NewPostDto, UpdatePostDto } from './post.dto';
import { ContactPost } from './post.entity';

/** What people are and were, at which firms. */
@Injectable()
export class PostsService {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
    private readonly enterprises: EnterprisesService,
    private readonly audit: Audit,
  ) {}

  /** @param pointer of the post in what was sent */
  async place(actor: Actor, contactId: string, post: NewPostDto, pointer: string): Promise<ContactPost> {
    refuseBackwards(post, pointer);
    await this.enterprises.get(actor, post.enterpriseId);
    const posts = this.db.repo(ContactPost);
    return posts.save(posts.create({ ...post, contactId }));
  }

  add(actor: Actor, contactId: string, version: number, input: NewPostDto): Promise<ContactMadeDto> {
    return this.db.transaction(async () => {
      await this.contacts.lock(actor, contactId, version);
      const post = await this.place(actor, contactId, input, '');
      return this.changed(actor, 'contact:post-added', post);
    });
  }

  update(
    actor: Actor,
    contactId: string,
    version: number,
    { id, ...input }: UpdatePostDto & { id: string },
  ): Promise<ContactMadeDto> {
    return this.db.transaction(async () => {
      await this.contacts.lock(actor, contactId, version);
      const post = Object.assign(await this.of(contactId, id), input);
      refuseBackwards(post, '');
      await this.db.repo(ContactPost).save(post);
      return this.changed(actor, 'contact:post-updated', post);
    });
  }

  remove(actor: Actor, contactId: string, version: number, id: string): Promise<ContactMadeDto> {
    return this.db.transaction(async () => {
      await this.contacts.lock(actor, contactId, version);
      const post = await this.of(contactId, id);
      if ((await this.db.repo(ContactPost).countBy({ contactId })) === 1) throw new LastPost();
      await this.db.repo(ContactPost).delete({ id });
      return this.changed(actor, 'contact:post-removed', post);
    });
  }

  private async of(contactId: string, id: string): Promise<ContactPost> {
    const found = await this.db.repo(ContactPost).findOneBy({ id, contactId });
    if (!found) throw new RecordNotFound('contact_post');
    return found;
  }

  private async changed(
    actor: Actor,
    action: string,
    { id, contactId, enterpriseId }: ContactPost,
  ): Promise<ContactMadeDto> {
    const made = await this.contacts.touch(contactId);
    await this.audit.record(actor, {
      ...{ action, kind: 'contact', id: contactId },
      after: { postId: id, enterpriseId },
    });
    return made;
  }
}

/** Dates are as exact as they are known, so they are compared as far as both go. */
function refuseBackwards({ since, until }: Pick<NewPostDto, 'since' | 'until'>, pointer: string): void {
  if (!since || !until) return;
  const shared = Math.min(since.length, until.length);
  if (until.slice(0, shared) < since.slice(0, shared))
    throw new InvalidInput([{ pointer: `${pointer}/until`, code: 'ends-before-it-begins' }]);
}
