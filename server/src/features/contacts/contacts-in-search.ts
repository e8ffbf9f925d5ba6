import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { type SearchHit, type SearchSource, SearchSources } from '../../platform/search';
import { ContactRepository } from './contact.repository';

/** People in the search box: by name, pinyin, initials and the end of a number; those of a firm are on its page. */
@Injectable()
export class ContactsInSearch implements SearchSource {
  readonly kind = 'contact';
  readonly permission = 'contact:read';

  constructor(
    private readonly contacts: ContactRepository,
    sources: SearchSources,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, q: string, limit: number): Promise<SearchHit[]> {
    const { items } = await this.contacts.page(actor, { q, limit, count: 'none', ofFirms: false });
    return items.map(({ id, name, posts, updatedAt }) => ({
      ...{ id, title: name, subtitle: posts[0]?.enterprise?.name ?? null, at: updatedAt },
    }));
  }
}
