import { Injectable } from '@nestjs/common';

import type { Actor } from '../access';
import type { Paging } from '../database';
import { RecordNotFound } from '../errors';
import type { BulkKind, BulkRow } from './bulk-kind';

/** Registers whose records can be changed many at once; each adds itself while the application is built. */
@Injectable()
export class BulkKinds {
  private readonly known = new Map<string, BulkKind>();

  register<Row extends BulkRow, Query extends Paging>(kind: BulkKind<Row, Query>): void {
    this.known.set(kind.register, kind as unknown as BulkKind);
  }

  /** One that this person may read; any other is not there for him. */
  get(actor: Actor, register: string): BulkKind {
    const found = this.known.get(register);
    if (!found || !actor.permissions.has(found.read)) throw new RecordNotFound('list');
    return found;
  }

  /** Kinds of records there are, as `RecordAccess` knows them. */
  records(): string[] {
    return [...this.known.values()].map(({ record }) => record);
  }
}
