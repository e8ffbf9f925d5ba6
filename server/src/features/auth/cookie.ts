import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` pins the cookie to this host over https; browsers refuse the prefix on plain http. */
const SECURE_NAME = '__Host-lianzhao';
const PLAIN_NAME = 'lianzhao';

/** Which of the two names is in use; injected, because it follows from the configuration. */
export const SECURE_COOKIES = Symbol('cookies only over https');

export function sessionSecretOf({ cookies }: FastifyRequest, secure: boolean): string | undefined {
  return cookies[secure ? SECURE_NAME : PLAIN_NAME];
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
