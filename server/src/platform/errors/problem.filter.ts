import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';

import {
  DomainError,
  type ErrorKind,
  type FieldError,
  InvalidInput,
  type ProblemParams,
  RecordIsStale,
} from './domain-error';

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unprocessable: 422,
  locked: 423,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};

export interface Problem {
  status: number;
  code: string;
  params?: ProblemParams;
  errors?: readonly FieldError[];
  current?: object;
}

/** Every refusal leaves the server as RFC 9457 problem details; no stack, SQL or path ever does. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = toProblem(error);
    if (problem.status >= 500) this.logger.error({ err: describe(error), requestId: request.id });
    sendProblem(http.getResponse<FastifyReply>(), problem, request.id);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem, traceId: string): void {
  if (problem.status === 503) void reply.header('retry-after', '1');
  void reply
    .status(problem.status)
    .type('application/problem+json')
    .send({ type: `/problems/${problem.code}`, ...problem, traceId });
}

export function toProblem(error: unknown): Problem {
  if (error instanceof DomainError) {
    return {
      status: STATUS[error.kind],
      code: error.code,
      params: error.params,
      errors: error instanceof InvalidInput ? error.errors : undefined,
      current: error instanceof RecordIsStale ? error.current : undefined,
    };
  }
  if (error instanceof HttpException) return fromStatus(error.getStatus());
  if (error instanceof QueryFailedError) return fromDatabase(error);
  if (isConnectionLost(error)) return { status: 503, code: 'server.busy' };
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500
    ? fromStatus(status)
    : { status: 500, code: 'server.failed' };
}

const BY_STATUS: Record<number, string> = {
  400: 'http.bad-request',
  404: 'http.no-such-address',
  405: 'http.method-not-allowed',
  413: 'http.too-large',
  415: 'http.unsupported-type',
  429: 'http.too-many',
};

function fromStatus(status: number): Problem {
  return { status, code: status >= 500 ? 'server.failed' : (BY_STATUS[status] ?? 'http.refused') };
}

/** Lock and statement timeouts and lost connections pass: the client may try again. */
const RETRIABLE = new Set([
  '55P03',
  '57014',
  '40001',
  '40P01',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08003',
]);
/** Text, numbers and dates that PostgreSQL cannot store, whatever let them through. */
const UNSTORABLE = /^22/;
const TAKEN = '23505';

function fromDatabase(error: QueryFailedError): Problem {
  const code = (error.driverError as { code?: string }).code ?? '';
  if (RETRIABLE.has(code) || isConnectionLost(error.driverError)) return { status: 503, code: 'server.busy' };
  if (code === TAKEN) return { status: 409, code: 'record.taken' };
  if (UNSTORABLE.test(code))
    return { status: 400, code: 'input.invalid', errors: [{ pointer: '', code: 'text-not-storable' }] };
  return { status: 500, code: 'server.failed' };
}

const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', ...RETRIABLE]);
const LOST = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** The database is down, restarting or has no room for another connection: it will be back. */
function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (typeof code === 'string' && NO_CONNECTION.has(code)) || LOST.test(error.message);
}

/** Enough to find the fault in the log without the values a statement carried. */
function describe(error: unknown): object {
  if (error instanceof QueryFailedError) {
    const { code, constraint, table } = error.driverError as Record<string, string | undefined>;
    return { name: error.name, code, constraint, table, stack: stackOf(error) };
  }
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: stackOf(error) }
    : { name: typeof error };
}

function stackOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');
}
