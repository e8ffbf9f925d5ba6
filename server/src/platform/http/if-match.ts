import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { InvalidInput, VersionRequired } from '../errors';

/** The version the caller was looking at, from `If-Match: "3"`. A change without one is refused with 428. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new VersionRequired();
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new InvalidInput([{ pointer: 'If-Match', code: 'version-format' }]);
  return Number(version);
});
