import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../access/actor';
import { Database } from '../database';
import { requestContext } from '../http/request-context';
import type { AuditResult } from './audit-row.entity';

export interface AuditedChange {
  action: string;
  kind: string;
  /** Null for what has no id of its own. */
  id: string | null;
  before?: object;
  after?: object;
}

/** Writes the audit trail. A change and its row share one transaction: neither exists without the other. */
@Injectable()
export class Audit {
  constructor(private readonly db: Database) {}

  async record(actor: Pick<Actor, 'id'> | null, change: AuditedChange): Promise<void> {
    if (!this.db.inTransaction) throw new Error(`${change.action} must be audited inside its transaction`);
    await this.insert(actor, change, 'done');
  }

  /** An attempt that was refused; there is no change to share a transaction with. */
  async denied(actor: Actor, permission: string): Promise<void> {
    await this.insert(actor, { action: permission }, 'denied');
  }

  /** A sign-in and the like, which change nothing but must be known. */
  async noted(actorId: string | null, action: string, result: AuditResult, detail?: object): Promise<void> {
    await this.insert(actorId === null ? null : { id: actorId }, { action, after: detail }, result);
  }

  private async insert(
    actor: Pick<Actor, 'id'> | null,
    { action, kind, id, before, after }: Partial<AuditedChange> & { action: string },
    result: AuditResult,
  ): Promise<void> {
    const { address, requestId } = requestContext();
    await this.db.rows(sql`
      insert into audit (actor_id, action, record_kind, record_id, before, after, address, request_id, result)
      values (${actor?.id ?? null}, ${action}, ${kind ?? null}, ${id ?? null}, ${json(before)}::jsonb,
              ${json(after)}::jsonb, ${address}, ${requestId}, ${result})`);
  }
}

function json(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** The fields of `next` that differ from `previous`, as the two sides of an audit row. */
export function difference<T extends object>(
  previous: T,
  next: Partial<T>,
): { before: object; after: object } {
  const changed = (Object.keys(next) as (keyof T)[]).filter(
    (key) => next[key] !== undefined && JSON.stringify(previous[key]) !== JSON.stringify(next[key]),
  );
  const pick = (from: Partial<T>) => Object.fromEntries(changed.map((key) => [key, from[key] ?? null]));
  return { before: pick(previous), after: pick(next) };
}
