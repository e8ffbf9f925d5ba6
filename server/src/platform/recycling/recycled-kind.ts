import type { Permission, RecycledKindCode } from '@lianzhao/contracts';

import type { Actor } from '../access';

/** A record that somebody is about to delete. */
export interface Recyclable {
  title: string;
  /** Whether it is the actor's own; another's takes `recycle:manage`. */
  mine: boolean;
  /** Null for what belongs to no department. */
  departmentId: string | null;
  /** Day after which it may not be kept, YYYY-MM-DD, where a law sets one. */
  keepUntil?: string;
}

/** A row of a deleted record, as it stood in its table. */
export interface KeptRow {
  table: string;
  row: Record<string, unknown>;
}

/** A kind of record that can be deleted. Its table is called like the kind. */
export interface RecycledKind {
  kind: RecycledKindCode;
  /** What one must be allowed to do with such records to delete one of one's own. */
  permission: Permission;
  /** Holds one the actor sees, or refuses: unseen, stale, or for a reason of the kind's own. */
  hold(actor: Actor, id: string, version: number): Promise<Recyclable>;
  /** Takes the rows away or puts them back by `work`, and brings up to date what is computed from them. */
  around(id: string, work: () => Promise<void>): Promise<void>;
  /** Name of the record that took the place of this one meanwhile; nobody else can take it until the transaction ends. */
  rival(actor: Actor, rows: readonly KeptRow[], deletedAt: Date): Promise<string | null>;
}

/** Rows that hang on records of any kind without a foreign key. */
export interface RecycleGuest {
  /** `task`; the web has a word for it. */
  kind: string;
  /** Those that keep this record from being deleted: how many, and the names of some that the actor sees. */
  open(actor: Actor, record: { kind: string; id: string }): Promise<{ count: number; names: string[] }>;
  /** SQL text: how many of them are kept with the record whose kind and id these columns hold. */
  kept(kind: string, id: string): string;
}
