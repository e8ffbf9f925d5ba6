import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { requestContext } from '../../platform/http';
import { hashPassword, isStrongEnough, OrgRepository, passwordMatches, type User } from '../orgs';
import { Actors } from './actors';
import type { ChangePasswordDto, CreateTokenDto, NewTokenDto, TokenDto } from './auth.dto';
import { PasswordIsWeak, PasswordIsWrong, ScopeNotHeld } from './auth.errors';
import { AuthRepository } from './auth.repository';
import { hashSecret, newSecret, TOKEN_PREFIX } from './secrets';

@Injectable()
export class AuthService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthRepository,
    private readonly orgs: OrgRepository,
    private readonly actors: Actors,
    private readonly audit: Audit,
  ) {}

  /** Opens a session for somebody whose password was just checked. */
  async openSession({ id }: User): Promise<{ secret: string; actor: Actor }> {
    const secret = newSecret();
    await this.auth.addSession(id, hashSecret(secret), requestContext().address);
    const actor = await this.actors.bySession(secret);
    if (!actor) throw new RecordNotFound('user');
    return { secret, actor };
  }

  async endSession(actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.auth.endSession(actor.credential.id);
      await this.audit.record(actor, { action: 'session:ended', kind: 'session', id: actor.credential.id });
    });
    this.actors.forgetAll();
  }

  async changePassword(actor: Actor, { current, next }: ChangePasswordDto): Promise<void> {
    await this.db.transaction(async () => {
      const user = await this.orgs.lockUser(actor.id);
      if (!(await passwordMatches(current, user.passwordHash))) throw new PasswordIsWrong();
      if (current === next || !isStrongEnough(next, user.username)) throw new PasswordIsWeak();
      const passwordHash = await hashPassword(next);
      await this.orgs.saveUser(
        Object.assign(user, { passwordHash, mustChangePassword: false, passwordExpiresAt: null }),
      );
      await this.auth.endOtherSessions(actor.id, actor.credential.id);
      await this.audit.record(actor, { action: 'user:password-changed', kind: 'user', id: actor.id });
    });
    this.actors.forgetAll();
  }

  tokens(actor: Actor): Promise<TokenDto[]> {
    return this.auth.tokens(actor.id);
  }

  createToken(actor: Actor, input: CreateTokenDto): Promise<NewTokenDto> {
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
    await this.db.transaction(async () => {
      if (!(await this.auth.removeToken(actor.id, id))) throw new RecordNotFound('token');
      await this.audit.record(actor, { action: 'token:revoked', kind: 'access_token', id });
    });
    this.actors.forgetAll();
  }
}
