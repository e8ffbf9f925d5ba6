import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Permission } from '@lianzhao/contracts';
import type { FastifyRequest } from 'fastify';

import type { Audit } from '../audit';
import { AccessDenied, AuthenticationRequired } from '../errors';
import { AccessGuard, isForeign } from './access.guard';
import type { Actor } from './actor';
import { Allow, Public, SignedIn } from './allow';
import { SYSTEM_ACTOR } from './system-actor';

const asked = (headers: Record<string, string>) =>
  ({ headers, host: 'crm.zone:3000' }) as unknown as FastifyRequest;

describe('isForeign', () => {
  it.each([
    [{}, false],
    [{ origin: 'http://crm.zone:3000' }, false],
    [{ origin: 'http://crm.zone:3000', 'sec-fetch-site': 'same-origin' }, false],
    [{ origin: 'http://evil.example' }, true],
    [{ origin: 'null' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'same-site' }, true],
  ] as [Record<string, string>, boolean][])('of %j is %s', (headers, foreign) => {
    expect(isForeign(asked(headers))).toBe(foreign);
  });
});

class Handlers {
  unsaid(): void {}
  @Allow('lead:read')
  leads(): void {}
  @SignedIn()
  own(): void {}
  @Public()
  open(): void {}
}

/** Everything behind Passport: who asks has been found out, or nobody has been found. */
describe('AccessGuard', () => {
  const denied = jest.fn<Audit['denied']>();
  const guard = new AccessGuard(new Reflector(), { denied } as unknown as Audit);
  const passport = Object.getPrototypeOf(AccessGuard.prototype) as InstanceType<ReturnType<typeof AuthGuard>>;

  beforeEach(() => void jest.spyOn(passport, 'canActivate').mockResolvedValue(true));
  afterEach(() => void jest.restoreAllMocks());

  function call(handler: keyof Handlers, user?: Actor, method = 'GET'): Promise<boolean> {
    const request = { ...asked({}), method, user };
    return guard.canActivate({
      getHandler: () => Handlers.prototype[handler],
      getClass: () => Handlers,
      switchToHttp: () => ({ getRequest: () => request }),
    } as unknown as ExecutionContext);
  }
  const holding = (...permissions: Permission[]): Actor => ({
    ...SYSTEM_ACTOR,
    permissions: new Set(permissions),
  });

  it('lets everybody through where that is said, and asks nobody who he is', async () => {
    await expect(call('open')).resolves.toBe(true);
    expect(passport.canActivate).not.toHaveBeenCalled();
  });

  it('refuses everybody where nothing is said', async () => {
    await expect(call('unsaid', SYSTEM_ACTOR)).rejects.toThrow(AccessDenied);
  });

  it('refuses nobody’s request', async () => {
    await expect(call('own')).rejects.toThrow(AuthenticationRequired);
    await expect(call('leads')).rejects.toThrow(AuthenticationRequired);
  });

  it('asks for the permission that is named, and writes a refusal down', async () => {
    const auditor = holding('audit:read');

    await expect(call('leads', holding('lead:read'))).resolves.toBe(true);
    await expect(call('leads', auditor)).rejects.toThrow(AccessDenied);
    expect(denied).toHaveBeenCalledWith(auditor, 'lead:read');
  });
});
