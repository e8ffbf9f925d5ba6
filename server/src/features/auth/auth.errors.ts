import { LIMITS } from '@lianzhao/contracts';

import { DomainError } from '../../platform/errors';

/** Wrong name or wrong password: the same answer for both. */
export class SignInFailed extends DomainError {
  constructor() {
    super('unauthenticated', 'auth.failed');
  }
}

export class AccountIsLocked extends DomainError {
  constructor(until: Date) {
    super('locked', 'auth.locked', { until: until.toISOString() });
  }
}

export class TooManySignIns extends DomainError {
  constructor(minutes: number) {
    super('too-many', 'auth.too-many', { minutes });
  }
}

export class PasswordIsWrong extends DomainError {
  constructor() {
    super('unprocessable', 'auth.password-wrong');
  }
}

export class PasswordIsWeak extends DomainError {
  constructor() {
    super('unprocessable', 'auth.password-weak', { min: LIMITS.passwordMin });
  }
}

export class ScopeNotHeld extends DomainError {
  constructor(scope: string) {
    super('forbidden', 'token.scope-not-held', { scope });
  }
}
