import { Injectable } from '@nestjs/common';
import type { Sql } from 'sql-template-tag';

import type { Actor } from '../access';

/**
 * Records that somebody answers for, and that go to somebody else when he leaves. Each has `id`, `version` and
 * `updated_at`. Texts are SQL written by us, never by a caller.
 */
export interface HandedKind {
  /** `leads`; the web has a word for it. */
  kind: string;
  /** As the trail calls one of them: `lead`. */
  record: string;
  /** The table, under its own name. */
  table: string;
  /** Column of the one who answers for it. */
  owner: string;
  /** Whose it is, where the column alone does not say. */
  ownedBy?: (userId: string) => Sql;
  /** Column of his department, which goes along; null where a record has none of its own. */
  department: string | null;
  /** How one is called. */
  name: Sql;
  /** What of all this is still to be worked on; asked each time, because days pass. */
  open: () => Sql;
  /** The record kind's own predicate. */
  visible: (actor: Actor) => Sql;
  /** Records that go wherever those of another kind go: `{ kind: 'projects', by: 'project_id' }`. */
  follows?: { kind: string; by: string };
}

/** What a book consists of. Whoever owns records says so here; the hand-over itself knows none of them. */
@Injectable()
export class HandedKinds {
  private readonly kinds: HandedKind[] = [];

  /** Call while the application is being built. */
  register(kind: HandedKind): void {
    this.kinds.push(kind);
  }

  all(): readonly HandedKind[] {
    return this.kinds;
  }
}
