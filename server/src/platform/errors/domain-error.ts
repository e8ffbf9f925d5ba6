export type ErrorKind =
  | 'invalid'
  | 'unprocessable'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'locked'
  | 'precondition-required'
  | 'too-many'
  | 'unavailable';

export type ProblemParams = Record<string, string | number | boolean | null>;

/** A rule of the product was broken. Says what happened; the edge decides how to answer. */
export abstract class DomainError extends Error {
  protected constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly params: ProblemParams = {},
  ) {
    super(code);
    this.name = new.target.name;
  }
}

export interface FieldError {
  /** JSON pointer into the body, or `?name` for a query parameter. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: ProblemParams;
}

/** What was sent cannot be read as what was asked for; says so field by field. */
export class InvalidInput extends DomainError {
  constructor(readonly errors: readonly FieldError[]) {
    super('invalid', 'input.invalid');
  }
}

/** The record does not exist, or the actor may not know that it does: the answers are the same. */
export class RecordNotFound extends DomainError {
  constructor(kind: string) {
    super('not-found', 'record.not-found', { kind });
  }
}

/** Somebody saved the record after the actor read it. Carries what is stored now, so that nothing typed is lost. */
export class RecordIsStale extends DomainError {
  constructor(
    kind: string,
    readonly current: object,
  ) {
    super('conflict', 'record.stale', { kind });
  }
}

export class VersionRequired extends DomainError {
  constructor() {
    super('precondition-required', 'version.required');
  }
}

export class AuthenticationRequired extends DomainError {
  constructor() {
    super('unauthenticated', 'auth.required');
  }
}

export class AccessDenied extends DomainError {
  constructor(code = 'access.denied', params: ProblemParams = {}) {
    super('forbidden', code, params);
  }
}
