import { SetMetadata } from '@nestjs/common';

import type { Permission } from '@lianzhao/contracts';

export const ACCESS = 'lianzhao:access';

/** What a handler asks of the caller. A handler without one is refused to everybody. */
export type Access =
  | { kind: 'public' }
  | { kind: 'signed-in'; beforePasswordChange: boolean }
  | { kind: 'permission'; permission: Permission };

/** The caller needs this permission. */
export function Allow(permission: Permission): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS, { kind: 'permission', permission } satisfies Access);
}

/** Anybody signed in, whatever the role: his own session, profile and notices. */
export function SignedIn({ beforePasswordChange = false } = {}): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS, { kind: 'signed-in', beforePasswordChange } satisfies Access);
}

/** No session needed. The list of these is checked in by the architecture tests. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS, { kind: 'public' } satisfies Access);
}
