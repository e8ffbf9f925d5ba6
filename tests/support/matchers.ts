import { expect } from '@jest/globals';

import type { Answer, Problem } from './client';

/** An answer in RFC 9457 form with this status and code, which tells nothing about our insides. */
function toBeProblem(answer: Answer, status: number, code: string) {
  const problem = answer.body as Partial<Problem>;
  const type = String(answer.headers['content-type']);
  const matches =
    answer.status === status &&
    type.startsWith('application/problem+json') &&
    problem.status === status &&
    problem.code === code &&
    problem.type === `/problems/${code}` &&
    typeof problem.traceId === 'string';
  const body = JSON.stringify(answer.body);
  return {
    pass: matches,
    message: () =>
      `${answer.request}: expected ${matches ? 'anything but ' : ''}problem ${status} ${code}, got ${answer.status} ${type} ${body}`,
  };
}

/** Success, and if not, what the server said. */
function toSucceed(answer: Answer, status?: number) {
  const pass = status === undefined ? answer.status >= 200 && answer.status < 300 : answer.status === status;
  return {
    pass,
    message: () => `${answer.request}: got ${answer.status} ${JSON.stringify(answer.body)}`,
  };
}

expect.extend({ toBeProblem: toBeProblem as never, toSucceed: toSucceed as never });

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>> {
    toBeProblem(status: number, code: string): R;
    toSucceed(status?: number): R;
  }
}
