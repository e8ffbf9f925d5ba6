import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';

@Injectable()
class Patience implements NestInterceptor {
  constructor(private readonly ms: number) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    context.switchToHttp().getRequest<FastifyRequest>().raw.socket.setTimeout(this.ms);
    return next.handle();
  }
}

/**
 * A silent connection is cut after some seconds; where a large file is worked through, it is left open for longer.
 * The next request on it is held to the usual time again.
 */
export function LongWork(ms: number): MethodDecorator {
  return applyDecorators(UseInterceptors(new Patience(ms)));
}
