import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@lianzhao/contracts';
import { LRUCache } from 'lru-cache';

import { type Actor, scopeOf } from '../../platform/access';
import { OrgRepository } from '../orgs';
import { AuthRepository, type Holder } from './auth.repository';
import { hashSecret } from './secrets';

/** Rights taken away must bite within five seconds; two leave room for slow clocks and slow queries. */
const REMEMBERED_MS = 2_000;
const REMEMBERED_MAX = 5_000;

/** Turns what a request carries into who is asking. Shared by the Passport strategies. */
@Injectable()
export class Actors {
  private readonly remembered = new LRUCache<string, Actor>({ max: REMEMBERED_MAX, ttl: REMEMBERED_MS });

  constructor(
    private readonly auth: AuthRepository,
    private readonly orgs: OrgRepository,
  ) {}

  bySession(secret: string): Promise<Actor | undefined> {
    return this.find('session', secret);
  }

  byToken(secret: string): Promise<Actor | undefined> {
    return this.find('token', secret);
  }

  /**
   * Somebody in whose name a job works, with the rights he has now and never more than he had when he asked for it.
   * Undefined when he may no longer sign in.
   */
  async byUser(userId: string, granted: readonly string[]): Promise<Actor | undefined> {
    const holder = await this.auth.holderOfAccount(userId);
    if (!holder) return undefined;
    const actor = await this.toActor(holder, 'session');
    const permissions = [...actor.permissions].filter((permission) => granted.includes(permission));
    return { ...actor, permissions: new Set(permissions), credential: { kind: 'system', id: userId } };
  }

  /** After a change by this server there is no need to wait until the memory fades. */
  forgetAll(): void {
    this.remembered.clear();
  }

  private async find(kind: 'session' | 'token', secret: string): Promise<Actor | undefined> {
    const hash = hashSecret(secret);
    const key = `${kind} ${hash.toString('base64')}`;
    const known = this.remembered.get(key);
    if (known) return known;

    const holder = await (kind === 'session'
      ? this.auth.holderOfSession(hash)
      : this.auth.holderOfToken(hash));
    if (!holder) return undefined;
    await (kind === 'session'
      ? this.auth.touchSession(holder.credentialId)
      : this.auth.touchToken(holder.credentialId));
    const actor = await this.toActor(holder, kind);
    this.remembered.set(key, actor);
    return actor;
  }

  private async toActor(holder: Holder, kind: 'session' | 'token'): Promise<Actor> {
    const granted = permissionsOf(holder.roles);
    const { scopes } = holder;
    return {
      id: holder.userId,
      name: holder.name,
      username: holder.username,
      roles: holder.roles,
      permissions: new Set(scopes ? granted.filter((permission) => scopes.includes(permission)) : granted),
      departmentId: holder.departmentId,
      departmentName: holder.departmentName,
      departmentIds: await this.orgs.subtree(holder.departmentId),
      scope: scopeOf(holder.roles),
      mustChangePassword: holder.mustChangePassword,
      credential: { kind, id: holder.credentialId },
    };
  }
}
