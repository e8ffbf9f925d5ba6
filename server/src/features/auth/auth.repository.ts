import { Injectable } from '@nestjs/common';
import type { Permission, Role } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import type { TokenDto } from './auth.dto';

/** 30 minutes without a request or 12 hours in all: profile `djbh`. */
export const SESSION_IDLE_MINUTES = 30;
export const SESSION_HOURS = 12;
/** Failures from one address, over all accounts, before it has to wait. */
export const ADDRESS_FAILURES = 30;
export const FAILURE_WINDOW_MINUTES = 15;
export const FAILURES_BEFORE_LOCK = 5;

/** An account as a credential found it. */
export interface Holder {
  credentialId: string;
  userId: string;
  username: string;
  name: string;
  roles: Role[];
  departmentId: string;
  departmentName: string;
  mustChangePassword: boolean;
  scopes: Permission[] | null;
}

const HOLDER = sql`
  "user".id as "userId", "user".username, "user".name, "user".roles,
  "user".department_id as "departmentId", department.name as "departmentName",
  "user".must_change_password as "mustChangePassword"`;
const ACCOUNT = sql`
  join "user" on "user".id = credential.user_id and "user".disabled_at is null
    and "user".sessions_valid_from <= credential.created_at
  join department on department.id = "user".department_id`;

/** The only place that reads or writes sessions, tokens and failed sign-ins. */
@Injectable()
export class AuthRepository {
  constructor(private readonly db: Database) {}

  holderOfSession(secretHash: Buffer): Promise<Holder | undefined> {
    return this.db.row<Holder>(sql`
      select credential.id as "credentialId", null as scopes, ${HOLDER} from session credential ${ACCOUNT}
      where credential.secret_hash = ${secretHash}
        and credential.seen_at > now() - make_interval(mins => ${SESSION_IDLE_MINUTES})
        and credential.created_at > now() - make_interval(hours => ${SESSION_HOURS})`);
  }

  holderOfToken(secretHash: Buffer): Promise<Holder | undefined> {
    return this.db.row<Holder>(sql`
      select credential.id as "credentialId", credential.scopes, ${HOLDER} from access_token credential ${ACCOUNT}
      where credential.secret_hash = ${secretHash} and credential.expires_at > now()`);
  }

  holderOfAccount(userId: string): Promise<Holder | undefined> {
    return this.db.row<Holder>(sql`
      select "user".id as "credentialId", null as scopes, ${HOLDER} from "user"
      join department on department.id = "user".department_id
      where "user".id = ${userId} and "user".disabled_at is null`);
  }

  async touchSession(id: string): Promise<void> {
    await this.db.rows(
      sql`update session set seen_at = now() where id = ${id} and seen_at < now() - interval '1 minute'`,
    );
  }

  async touchToken(id: string): Promise<void> {
    await this.db.rows(sql`
      update access_token set last_used_at = now()
      where id = ${id} and (last_used_at is null or last_used_at < now() - interval '1 minute')`);
  }

  async addSession(userId: string, secretHash: Buffer, address: string | null): Promise<void> {
    await this.db.rows(
      sql`insert into session (user_id, secret_hash, address) values (${userId}, ${secretHash}, ${address})`,
    );
  }

  async endSession(id: string): Promise<void> {
    await this.db.rows(sql`delete from session where id = ${id}`);
  }

  tokens(userId: string): Promise<TokenDto[]> {
    return this.db.rows<TokenDto>(sql`
      select id, name, scopes, expires_at as "expiresAt", last_used_at as "lastUsedAt", created_at as "createdAt"
      from access_token where user_id = ${userId} order by created_at desc`);
  }

  async addToken(
    userId: string,
    secretHash: Buffer,
    { name, scopes, days }: { name: string; scopes: Permission[]; days: number },
  ): Promise<TokenDto> {
    const [added] = await this.db.rows<TokenDto>(sql`
      insert into access_token (user_id, secret_hash, name, scopes, expires_at)
      values (${userId}, ${secretHash}, ${name}, ${scopes}, now() + make_interval(days => ${days}))
      returning id, name, scopes, expires_at as "expiresAt", last_used_at as "lastUsedAt", created_at as "createdAt"`);
    if (!added) throw new Error('the token was not stored');
    return added;
  }

  async removeToken(userId: string, id: string): Promise<boolean> {
    const removed = await this.db.rows(
      sql`with gone as (delete from access_token where id = ${id} and user_id = ${userId} returning id) select id from gone`,
    );
    return removed.length > 0;
  }

  async failuresFrom(address: string): Promise<number> {
    const counted = await this.db.row<{ value: number }>(sql`
      select count(*)::int as value from sign_in_failure
      where address = ${address} and at > now() - make_interval(mins => ${FAILURE_WINDOW_MINUTES})`);
    return counted?.value ?? 0;
  }

  /**
   * Counts one attempt against an account and locks it at the limit; a lock that has ended begins a new count.
   * @returns until when the account was locked before this attempt, or null when the attempt may succeed
   */
  async countAttempt(userId: string): Promise<Date | null> {
    const counted = await this.db.row(sql`
      with counted as (update "user" set
        failed_sign_ins = case when locked_until <= now() then 1 else failed_sign_ins + 1 end,
        locked_until = case when locked_until is null and failed_sign_ins + 1 >= ${FAILURES_BEFORE_LOCK}
          then now() + make_interval(mins => ${FAILURE_WINDOW_MINUTES}) end
        where id = ${userId} and (locked_until is null or locked_until <= now()) returning id)
      select id from counted`);
    if (counted) return null;
    const locked = await this.db.row<{ until: Date | null }>(
      sql`select locked_until as until from "user" where id = ${userId}`,
    );
    return locked?.until ?? null;
  }

  async forgetAttempts(userId: string): Promise<void> {
    await this.db.rows(sql`update "user" set failed_sign_ins = 0, locked_until = null where id = ${userId}`);
  }

  async signedIn(userId: string): Promise<void> {
    await this.db.rows(sql`update "user" set last_sign_in_at = now() where id = ${userId}`);
  }

  async addFailure(address: string): Promise<void> {
    await this.db.rows(sql`insert into sign_in_failure (address) values (${address})`);
  }

  /** Forgets what no longer decides anything. */
  async clean(): Promise<void> {
    await this.db.rows(
      sql`delete from session where created_at < now() - make_interval(hours => ${SESSION_HOURS})`,
    );
    await this.db.rows(sql`delete from sign_in_failure where at < now() - interval '1 day'`);
    await this.db.rows(sql`delete from idempotency_key where created_at < now() - interval '30 days'`);
    await this.db.rows(sql`delete from outbox where handled_at < now() - interval '30 days'`);
    await this.db.rows(sql`delete from tick where slot < now() - interval '30 days'`);
  }
}
