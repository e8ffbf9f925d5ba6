import type { Problem } from '@/api';

/** Nobody decided against it: too slow, too early, too many. */
const PASSING = new Set([0, 401, 408, 425, 429]);

/** True when the same may well be taken when it is sent again. */
export function passes({ status, code }: Pick<Problem, 'status' | 'code'>): boolean {
  return PASSING.has(status) || status >= 500 || code === 'idempotency.in-flight';
}

/** No network, nobody signed in, too many at a time: what comes after it would fare no better. */
const STOPPING = new Set([0, 401, 429]);

/** True when nothing else need be tried now. */
export function stops({ status }: Pick<Problem, 'status'>): boolean {
  return STOPPING.has(status);
}
