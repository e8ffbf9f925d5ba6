import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

import type { Actor } from '../access/actor';
import { AuthenticationRequired } from '../errors';

/** The signed-in person, put there by the access guard. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<{ user?: Actor }>();
  if (!user) throw new AuthenticationRequired();
  return user;
});
