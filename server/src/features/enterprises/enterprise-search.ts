import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { type SearchHit, type SearchSource, SearchSources } from '../../platform/search';
import { EnterpriseRepository } from './enterprise.repository';

/** Enterprises in the search box, as their list finds and ranks them; all who may read them may read each. */
@Injectable()
export class EnterpriseSearch implements SearchSource {
  readonly kind = 'enterprise';
  readonly permission = 'enterprise:read';

  constructor(
    private readonly enterprises: EnterpriseRepository,
    sources: SearchSources,
  ) {
    sources.register(this);
  }

  async find(_: Actor, q: string, limit: number): Promise<SearchHit[]> {
    const { items } = await this.enterprises.page({ q, limit, count: 'none' });
    return items.map(({ id, name, city, province, updatedAt }) => ({
      ...{ id, title: name, subtitle: city ?? province, at: updatedAt },
    }));
  }
}
