import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';

import { isForeign } from './access.guard';

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
