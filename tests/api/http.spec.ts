import type { Server } from 'node:http';

import { describe, expect, it } from '@jest/globals';

import { zone } from '../support';

describe('the server', () => {
  it('cuts off clients that are slow to ask, which Node and Fastify by default would not', () => {
    const server = zone().app.getHttpServer() as unknown as Server;
    const { requestTimeout, headersTimeout, timeout } = server;

    expect({ requestTimeout, headersTimeout, timeout }).toEqual({
      requestTimeout: 15_000,
      headersTimeout: 10_000,
      timeout: 20_000,
    });
  });
});
