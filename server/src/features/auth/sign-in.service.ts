import { Injectable } from '@nestjs/common';

import { Audit } from '../../platform/audit';
import { requestContext } from '../../platform/http';
import { OrgRepository, passwordMatches, type User } from '../orgs';
import { AccountIsLocked, SignInFailed, TooManySignIns } from './auth.errors';
import { ADDRESS_FAILURES, AuthRepository, FAILURE_WINDOW_MINUTES } from './auth.repository';

/** Checks a name and a password, and counts what goes wrong. */
@Injectable()
export class SignInService {
  constructor(
    private readonly auth: AuthRepository,
    private readonly orgs: OrgRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * The attempt is counted before the password is looked at, in one statement: guesses sent side by side are
   * all counted, and a sixth is locked out even while the first five are still being verified.
   * @throws AccountIsLocked only to whoever knows the password; to others a locked account is a failed sign-in
   */
  async check(username: string, password: string): Promise<User> {
    const address = requestContext().address ?? 'unknown';
    if ((await this.auth.failuresFrom(address)) >= ADDRESS_FAILURES) {
      throw new TooManySignIns(FAILURE_WINDOW_MINUTES);
    }
    const user = await this.orgs.userNamed(username);
    const lockedUntil = user ? await this.auth.countAttempt(user.id) : null;
    const matches = await passwordMatches(password, user?.passwordHash);

    if (!matches || !isUsable(user)) {
      await this.failed(user, address);
      throw new SignInFailed();
    }
    if (lockedUntil) {
      await this.auth.addFailure(address);
      throw new AccountIsLocked(lockedUntil);
    }
    await this.auth.forgetAttempts(user.id);
    return user;
  }

  private async failed(user: User | null, address: string): Promise<void> {
    await this.auth.addFailure(address);
    await this.audit.noted(user?.id ?? null, 'session:refused', 'failed');
  }
}

function isUsable(user: User | null): user is User {
  if (!user || user.disabledAt) return false;
  return !user.passwordExpiresAt || user.passwordExpiresAt > new Date();
}
