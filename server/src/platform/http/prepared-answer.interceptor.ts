import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';

const ENCODINGS = {
  br: (text: Buffer) => compressBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: Buffer) => compressGzip(text),
};
type Encoding = keyof typeof ENCODINGS;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** One answer as it travels: plain, and in each encoding that somebody asked for. */
interface Prepared {
  plain: Buffer;
  encoded: Partial<Record<Encoding, Promise<Buffer>>>;
}

/**
 * For handlers that give everybody the same large object until it changes: it is written and compressed once and sent
 * from memory as long as the object lives. An object that is made for one request costs what it always costs.
 */
@Injectable()
export class PreparedAnswer implements NestInterceptor {
  private readonly prepared = new WeakMap<object, Prepared>();

  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<Buffer> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(mergeMap((body) => this.send(body, request, reply)));
  }

  private async send(body: object, request: FastifyRequest, reply: FastifyReply): Promise<Buffer> {
    const { plain, encoded } = this.preparedOf(body);
    const encoding = encodingFor(request.headers['accept-encoding']);
    void reply.header('content-type', 'application/json; charset=utf-8').header('vary', 'accept-encoding');
    if (!encoding) return plain;
    void reply.header('content-encoding', encoding);
    return (encoded[encoding] ??= ENCODINGS[encoding](plain));
  }

  private preparedOf(body: object): Prepared {
    const known = this.prepared.get(body);
    if (known) return known;
    const made = { plain: Buffer.from(JSON.stringify(body)), encoded: {} };
    this.prepared.set(body, made);
    return made;
  }
}

/** The best encoding that a request accepts (RFC 9110 §12.5.3); none that it gives the weight 0. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const weights = new Map(
    String(accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((each) => {
        const [name = '', ...params] = each.split(';').map((part) => part.trim());
        const weight = params.find((param) => param.startsWith('q='));
        return [name, weight === undefined ? 1 : Number(weight.slice(2))];
      }),
  );
  const isAccepted = (encoding: string) => (weights.get(encoding) ?? 0) > 0;
  return (['br', 'gzip'] as const).find(isAccepted) ?? null;
}
