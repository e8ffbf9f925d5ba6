import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import { AccessDenied, RecordNotFound } from '../../platform/errors';
import { requestContext } from '../../platform/http';
import type { User } from '../orgs';
import { Actors } from './actors';
import type { CreateTokenDto, NewTokenDto, TokenDto } from './auth.dto';
import { ScopeNotHeld } from './auth.errors';
import { AuthRepository } from './auth.repository';
import { hashSecret, newSecret, TOKEN_PREFIX } from './secrets';

@Injectable()
export class AuthService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthRepository,
    private readonly actors: Actors,
    private readonly audit: Audit,
  ) {}

  /** Opens a session for somebody whose password was just checked. */
  async openSession({ id }: Pick<User, 'id'>): Promise<{ secret: string; actor: Actor }> {
    const secret = newSecret();
    await this.db.transaction(async () => {
      await this.auth.addSession(id, hashSecret(secret), requestContext().address);
      await this.auth.signedIn(id);
      await this.audit.noted(id, 'session:opened', 'done');
    });
    const actor = await this.actors.bySession(secret);
    if (!actor) throw new RecordNotFound('user');
    return { secret, actor };
  }

  /** A new session for somebody all of whose old ones have just ended. */
  async reopen(actor: Actor): Promise<string> {
    this.actors.forgetAll();
    return (await this.openSession(actor)).secret;
  }

  async endSession(actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.auth.endSession(actor.credential.id);
      await this.audit.record(actor, { action: 'session:ended', kind: 'session', id: actor.credential.id });
    });
    this.actors.forgetAll();
  }

  tokens(actor: Actor): Promise<TokenDto[]> {
    return this.auth.tokens(actor.id);
  }

  createToken(actor: Actor, input: CreateTokenDto): Promise<NewTokenDto> {
    onlyFromSession(actor);
    const beyond = input.scopes.find((scope) => !actor.permissions.has(scope));
    if (beyond) throw new ScopeNotHeld(beyond);
    return this.db.transaction(async () => {
      const secret = newSecret();
      const token = await this.auth.addToken(actor.id, hashSecret(secret), input);
      await this.audit.record(actor, {
        action: 'token:created',
        kind: 'access_token',
        id: token.id,
        after: input,
      });
      return { ...token, token: `${TOKEN_PREFIX}${secret}` };
    });
  }

  async revokeToken(actor: Actor, id: string): Promise<void> {
    onlyFromSession(actor);
    await this.db.transaction(async () => {
      if (!(await this.auth.removeToken(actor.id, id))) throw new RecordNotFound('token');
      await this.audit.record(actor, { action: 'token:revoked', kind: 'access_token', id });
    });
    this.actors.forgetAll();
  }
}

/** A program must not make itself another token, nor lock its person out. */
export function onlyFromSession({ credential }: Actor): void {
  if (credential.kind !== 'session') throw new AccessDenied('auth.session-required');
}
