import { Controller, Get, Query } from '@nestjs/common';
import { SEARCH_KINDS } from '@lianzhao/contracts';

import { type Actor, SignedIn } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import { type SearchSource, SearchSources } from '../../platform/search';
import { SearchAnswerDto, type SearchGroupDto, SearchQuery } from './search.dto';

const FEW = 5;

/** One box over everything the reader may see; who may read nothing finds nothing. */
@Controller('search')
export class SearchController {
  constructor(private readonly sources: SearchSources) {}

  @Get()
  @SignedIn()
  async search(
    @CurrentActor() actor: Actor,
    @Query() { q, limit = FEW }: SearchQuery,
  ): Promise<SearchAnswerDto> {
    if (q.trim() === '') return { groups: [] };
    const groups = await Promise.all(
      this.sources.readableBy(actor).map((source) => groupOf(source, actor, { q, limit })),
    );
    return {
      groups: groups
        .filter(({ items }) => items.length > 0)
        .sort((a, b) => SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind)),
    };
  }
}

async function groupOf(
  source: SearchSource,
  actor: Actor,
  { q, limit }: { q: string; limit: number },
): Promise<SearchGroupDto> {
  const found = await source.find(actor, q, limit + 1);
  return { kind: source.kind, items: found.slice(0, limit), more: found.length > limit };
}
