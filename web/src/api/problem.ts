export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Record<string, unknown>;
}

/** A refusal as the server words it (RFC 9457). What people read is made from `code` and `params` by the web. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, unknown>;
  readonly errors: readonly FieldProblem[];
  /** With `record.stale`: the record as it is now. */
  readonly current: unknown;
  readonly traceId: string | undefined;

  constructor(body: Partial<Problem> & { code: string }) {
    super(body.code);
    this.name = 'Problem';
    this.status = body.status ?? 0;
    this.code = body.code;
    this.params = body.params ?? {};
    this.errors = body.errors ?? [];
    this.current = body.current;
    this.traceId = body.traceId;
  }

  /** Whatever arrived instead of an answer, as a problem. */
  static from(body: unknown, status: number): Problem {
    if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
      return new Problem({ status, ...(body as { code: string }) });
    }
    return new Problem({ status, code: status === 503 || status === 502 ? 'server.busy' : 'server.failed' });
  }
}
