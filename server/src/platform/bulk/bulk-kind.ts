import type { ListCode, Permission } from '@lianzhao/contracts';

import type { Actor } from '../access';
import type { Page, Paging } from '../database';

/** A record as somebody looked at it. */
export interface BulkRow {
  id: string;
  version: number;
}

/** What all of them are to be set to; empty empties a field that may be empty. */
export interface BulkChange {
  value: string;
  reason?: string | undefined;
  evidence?: string | undefined;
}

/** A field that many records may be given at once: by the edit that one of them is given it by, and by no other. */
export interface BulkField<Row extends BulkRow = BulkRow> {
  permission: Permission;
  /** Refuses by `InvalidInput` what the single edit would refuse of every record. */
  check(change: BulkChange): void;
  set(actor: Actor, row: BulkRow, change: BulkChange): Promise<unknown>;
  /** The record is gone afterwards; what `set` answers is what `back` brings it back by. */
  takesAway?: boolean;
  /** What it was, as `back` takes it; absent where the life of a record does not go back. */
  was?(actor: Actor, row: Row): string | Promise<string>;
  /** Sets what it was; the edit itself unless said otherwise. */
  back?(actor: Actor, row: BulkRow, was: string): Promise<unknown>;
}

/** What a register contributes so that many of its records can be changed at once. */
export interface BulkKind<Row extends BulkRow = BulkRow, Query extends Paging = Paging> {
  register: ListCode;
  /** `lead`: as refusals and the trail call one. */
  record: string;
  read: Permission;
  fields: Record<string, BulkField<Row>>;
  /** One of them, under the register's own predicate. */
  get(actor: Actor, id: string): Promise<Row>;
  /** The list itself, for "all of this filter". */
  query: new () => Query;
  page(actor: Actor, query: Query): Promise<Page<Row>>;
}
