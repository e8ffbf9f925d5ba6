import { Injectable } from '@nestjs/common';
import type { Permission, SearchKind } from '@lianzhao/contracts';

import type { Actor } from '../access';

/** One found record, as far as the line that leads to it tells. */
export interface SearchHit {
  id: string;
  title: string;
  /** Whose it is or where: the enterprise of a lead, the city of an enterprise. */
  subtitle: string | null;
  /** When it last changed or took place. */
  at: Date;
  /** Of a node: the codes its address is made of. */
  node?: { chain: string; code: string };
}

export interface SearchSource {
  readonly kind: SearchKind;
  readonly permission: Permission;
  /** The closest ones the actor may see, at most `limit`. */
  find(actor: Actor, typed: string, limit: number): Promise<SearchHit[]>;
}

/** Everything that can be searched for; each feature brings its own records, under its own predicate. */
@Injectable()
export class SearchSources {
  private readonly sources: SearchSource[] = [];

  register(source: SearchSource): void {
    this.sources.push(source);
  }

  readableBy({ permissions }: Actor): SearchSource[] {
    return this.sources.filter(({ permission }) => permissions.has(permission));
  }
}
