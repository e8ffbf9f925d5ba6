import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` pins the cookie to this host over https; browsers refuse the prefix on plain http. */
const SECURE_NAME = '__Host-lianzhao';
const PLAIN_NAME = 'lianzhao';

export function sessionSecretOf({ cookies }: FastifyRequest): string | undefined {
  return cookies[SECURE_NAME] ?? cookies[PLAIN_NAME];
}

export function setSessionCookie(reply: FastifyReply, secret: string, secure: boolean): void {
  void reply.setCookie(secure ? SECURE_NAME : PLAIN_NAME, secret, { ...attributes(secure) });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(secure ? SECURE_NAME : PLAIN_NAME, attributes(secure));
}

function attributes(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}
