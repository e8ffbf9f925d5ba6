import { Injectable } from '@nestjs/common';

import type { Actor } from '../access/actor';
import type { Paging } from '../database';
import { RecordNotFound } from '../errors';
import type { ListExport } from './list-export';

/** Lists that can be taken away; each feature adds its own while the application is built. */
@Injectable()
export class ListExports {
  private readonly known = new Map<string, ListExport>();

  register<Row, Query extends Paging>(list: ListExport<Row, Query>): void {
    this.known.set(list.code, list as unknown as ListExport);
  }

  of(actor: Actor): ListExport[] {
    return [...this.known.values()].filter(({ permission }) => actor.permissions.has(permission));
  }

  /** One that this person may read; any other is not there for him. */
  get(actor: Actor, code: string): ListExport {
    const found = this.of(actor).find((each) => each.code === code);
    if (!found) throw new RecordNotFound('list');
    return found;
  }
}
