import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';

import { Audit } from '../audit';
import { AccessDenied, AuthenticationRequired } from '../errors';
import { type Access, ACCESS } from './allow';
import type { Actor } from './actor';

/** Names under which the auth feature registers its Passport strategies. */
export const SESSION_STRATEGY = 'session-cookie';
export const TOKEN_STRATEGY = 'access-token';

/**
 * The one guard of the product. A handler without `@Allow`, `@SignedIn` or `@Public` is refused: forgetting
 * the decorator closes a door instead of opening one.
 */
@Injectable()
export class AccessGuard extends AuthGuard([SESSION_STRATEGY, TOKEN_STRATEGY]) {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: Audit,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access?.kind === 'public') return true;

    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    await super.canActivate(context);
    const actor = request.user;
    if (!actor) throw new AuthenticationRequired();
    refuseForeignOrigin(request, actor);
    if (!access) throw new AccessDenied();
    if (actor.mustChangePassword && !(access.kind === 'signed-in' && access.beforePasswordChange)) {
      throw new AccessDenied('auth.must-change-password');
    }
    if (access.kind === 'permission' && !actor.permissions.has(access.permission)) {
      await this.audit.denied(actor, access.permission);
      throw new AccessDenied('access.denied', { permission: access.permission });
    }
    return true;
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    if (!user) throw new AuthenticationRequired();
    return user;
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A cookie travels with requests that other sites make; a browser says where those came from. */
function refuseForeignOrigin(request: FastifyRequest, actor: Actor): void {
  if (SAFE.has(request.method) || actor.credential.kind !== 'session') return;
  if (isForeign(request)) throw new AccessDenied('access.foreign-origin');
}

export function isForeign({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (headers.origin === undefined) return false;
  try {
    return new URL(headers.origin).host !== host;
  } catch {
    return true;
  }
}
