import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import { hashPassword, isStrongEnough, OrgRepository } from '../orgs';
import type { ChangePasswordDto } from './auth.dto';
import { PasswordIsWeak, PasswordIsWrong, SignInFailed } from './auth.errors';
import { AuthService, onlyFromSession } from './auth.service';
import { SignInService } from './sign-in.service';

/** A person changes his own password. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly db: Database,
    private readonly orgs: OrgRepository,
    private readonly signIn: SignInService,
    private readonly sessions: AuthService,
    private readonly audit: Audit,
  ) {}

  /**
   * Every session and token of the person ends, this one too.
   * @returns a fresh session for the browser that asked
   */
  async change(actor: Actor, { current, next }: ChangePasswordDto): Promise<string> {
    onlyFromSession(actor);
    await this.checkOwnPassword(actor, current);
    if (current === next || !isStrongEnough(next, actor.username)) throw new PasswordIsWeak();
    const passwordHash = await hashPassword(next);
    await this.db.transaction(async () => {
      const user = await this.orgs.lockUser(actor.id);
      await this.orgs.saveUser(
        Object.assign(user, { passwordHash, mustChangePassword: false, passwordExpiresAt: null }),
      );
      await this.orgs.endSessions(actor.id);
      await this.audit.record(actor, { action: 'user:password-changed', kind: 'user', id: actor.id });
    });
    return this.sessions.reopen(actor);
  }

  /** Guesses here count like guesses at sign-in. */
  private async checkOwnPassword({ username }: Actor, password: string): Promise<void> {
    try {
      await this.signIn.check(username, password);
    } catch (error) {
      throw error instanceof SignInFailed ? new PasswordIsWrong() : error;
    }
  }
}
