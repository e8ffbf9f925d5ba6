import { expect, it } from 'vitest';

import { overlookGivenUp } from './given-up';

function rejectedWith(reason: unknown): boolean {
  const target = new EventTarget();
  overlookGivenUp(target);
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
  target.dispatchEvent(event);
  return !event.defaultPrevented;
}

it('tells of every failure but of what was given up', () => {
  expect(rejectedWith(new DOMException('signal is aborted without reason', 'AbortError'))).toBe(false);
  expect(rejectedWith(new DOMException('too long', 'TimeoutError'))).toBe(true);
  expect(rejectedWith(new TypeError('x is undefined'))).toBe(true);
});
