import { Injectable } from '@nestjs/common';

import type { Actor } from '../access';
import { AccessDenied, RecordNotFound } from '../errors';
import type { RecycledKind, RecycleGuest } from './recycled-kind';

/** What can be deleted and brought back, and what else hangs on it. Each feature adds its own while the application is built. */
@Injectable()
export class RecycledKinds {
  private readonly known = new Map<string, RecycledKind>();
  private readonly hanging: RecycleGuest[] = [];

  register(kind: RecycledKind): void {
    this.known.set(kind.kind, kind);
  }

  registerGuest(guest: RecycleGuest): void {
    this.hanging.push(guest);
  }

  /** One whose records this person may change. */
  get(actor: Actor, kind: string): RecycledKind {
    const found = this.known.get(kind);
    if (!found) throw new RecordNotFound(kind);
    if (!actor.permissions.has(found.permission)) throw new AccessDenied();
    return found;
  }

  guests(): readonly RecycleGuest[] {
    return this.hanging;
  }
}
