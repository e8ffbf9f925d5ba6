import { Injectable } from '@nestjs/common';
import { BULK_DELETION } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { type BulkField, type BulkKind, BulkKinds } from '../../../platform/bulk';
import { AccessDenied, InvalidInput } from '../../../platform/errors';
import { BulkDeletion } from './bulk-deletion';

/** What may be done with many records of a register at once, as far as this person may do it with one. */
@Injectable()
export class BulkFields {
  constructor(
    private readonly kinds: BulkKinds,
    private readonly deletion: BulkDeletion,
  ) {}

  kind(actor: Actor, register: string): BulkKind {
    return this.kinds.get(actor, register);
  }

  of(actor: Actor, kind: BulkKind, name: string): BulkField {
    const field = name === BULK_DELETION ? this.deletion.field(actor, kind) : namedOf(kind, name);
    if (!field) throw new InvalidInput([{ pointer: '/field', code: 'unknown-field', params: { name } }]);
    if (!actor.permissions.has(field.permission)) throw new AccessDenied();
    return field;
  }
}

function namedOf({ fields }: BulkKind, name: string): BulkField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
