import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import { requestContext } from '../../platform/http';
import { OrgRepository, passwordMatches, type User } from '../orgs';
import { AccountIsLocked, SignInFailed, TooManySignIns } from './auth.errors';
import { ADDRESS_FAILURES, AuthRepository, FAILURE_WINDOW_MINUTES } from './auth.repository';

const FAILURES_BEFORE_LOCK = 5;

/** Checks a name and a password, and counts what goes wrong. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthRepository,
    private readonly orgs: OrgRepository,
    private readonly audit: Audit,
  ) {}

  async check(username: string, password: string): Promise<User> {
    const address = requestContext().address ?? 'unknown';
    if ((await this.auth.failuresFrom(address)) >= ADDRESS_FAILURES) {
      throw new TooManySignIns(FAILURE_WINDOW_MINUTES);
    }
    const user = await this.orgs.userNamed(username);
    const matches = await passwordMatches(password, user?.passwordHash);
    if (user?.lockedUntil && user.lockedUntil > new Date()) throw new AccountIsLocked(user.lockedUntil);

    const usable =
      user && !user.disabledAt && !(user.passwordExpiresAt && user.passwordExpiresAt < new Date());
    if (!matches || !usable) {
      await this.failed(user, address);
      throw new SignInFailed();
    }
    await this.succeeded(user);
    return user;
  }

  private async failed(user: User | null, address: string): Promise<void> {
    await this.auth.addFailure(address);
    if (user) {
      await this.db.rows(sql`
        update "user" set failed_sign_ins = (failed_sign_ins + 1) % ${FAILURES_BEFORE_LOCK},
          locked_until = case when failed_sign_ins + 1 >= ${FAILURES_BEFORE_LOCK}
            then now() + make_interval(mins => ${FAILURE_WINDOW_MINUTES}) else locked_until end
        where id = ${user.id}`);
    }
    await this.audit.noted(user?.id ?? null, 'session:refused', 'failed');
  }

  private async succeeded({ id }: User): Promise<void> {
    await this.db.rows(
      sql`update "user" set failed_sign_ins = 0, locked_until = null, last_sign_in_at = now() where id = ${id}`,
    );
    await this.audit.noted(id, 'session:opened', 'done');
  }
}
