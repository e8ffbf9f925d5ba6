import { createHash } from 'node:crypto';

import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import sql from 'sql-template-tag';

import type { Actor } from '../access/actor';
import { Database } from '../database';
import { DomainError, InvalidInput } from '../errors';

const IDEMPOTENCY = 'lianzhao:idempotency';
type Mode = 'required' | 'never';

/** The caller must send an `Idempotency-Key`: losing the answer must not mean doing it twice. */
export const IdempotencyRequired = () => SetMetadata(IDEMPOTENCY, 'required' satisfies Mode);
/** The answer holds a secret that is shown once, so it must not be stored for replay. */
export const NeverReplayed = () => SetMetadata(IDEMPOTENCY, 'never' satisfies Mode);

const REFUSALS = { required: 'invalid', mismatch: 'unprocessable', 'in-flight': 'conflict' } as const;

class IdempotencyRefused extends DomainError {
  constructor(why: keyof typeof REFUSALS) {
    super(REFUSALS[why], `idempotency.${why}`);
  }
}

/** What must not be done twice. */
interface Once {
  actorId: string;
  key: string;
  hash: Buffer;
}

interface Stored {
  request: Buffer;
  status: number;
  body: unknown;
}

/**
 * POST with an `Idempotency-Key` is done once: the handler, its change and the stored answer share one
 * transaction. Same key, same request → the same answer; other request → 422; still running → 409.
 * Source: draft-ietf-httpapi-idempotency-key-header-07.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Database,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { user?: Actor }>();
    if (request.method !== 'POST' || !request.user) return next.handle();

    const mode = this.reflector.get<Mode | undefined>(IDEMPOTENCY, context.getHandler());
    const key = request.headers['idempotency-key'];
    if (key === undefined && mode === 'required') throw new IdempotencyRefused('required');
    if (key === undefined || mode === 'never') return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(key)) {
      throw new InvalidInput([{ pointer: 'Idempotency-Key', code: 'key-format' }]);
    }
    const reply = http.getResponse<FastifyReply>();
    return from(this.once({ actorId: request.user.id, key, hash: fingerprint(request) }, reply, next));
  }

  private once({ actorId, key, hash }: Once, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    return this.db.transaction(async () => {
      const free = await this.db.row<{ locked: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtextextended(${`${actorId} ${key}`}, 0)) as locked`,
      );
      if (!free?.locked) throw new IdempotencyRefused('in-flight');

      const stored = await this.db.row<Stored>(
        sql`select request, status, body from idempotency_key where actor_id = ${actorId} and key = ${key}`,
      );
      if (stored) return replay(stored, hash, reply);

      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.db.rows(sql`
        insert into idempotency_key (actor_id, key, request, status, body)
        values (${actorId}, ${key}, ${hash}, ${reply.statusCode}, ${JSON.stringify(body ?? null)}::jsonb)`);
      return body;
    });
  }
}

function fingerprint({ method, url, body }: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest();
}

function replay({ request, status, body }: Stored, hash: Buffer, reply: FastifyReply): unknown {
  if (!request.equals(hash)) throw new IdempotencyRefused('mismatch');
  void reply.status(status).header('idempotency-replayed', 'true');
  return body ?? undefined;
}
