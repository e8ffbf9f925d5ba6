import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { as, given, nobody, zone } from '../support';

describe('health', () => {
  it('is told to anybody and says nothing of versions or settings', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const answer = await nobody().get(path);
      expect(answer).toSucceed(200);
      expect(answer.body).toEqual({ status: 'ok' });
    }
  });

  it('is live but not ready without the database, and ready again with it', async () => {
    const { database } = zone();
    await database.rows('alter table migration rename to migration_away');
    try {
      expect(await nobody().get('/health/live')).toSucceed(200);
      const answer = await nobody().get('/health/ready');
      expect(answer).toBeProblem(503, 'server.not-ready');
      expect(answer.headers['retry-after']).toBe('1');
    } finally {
      await database.rows('alter table migration_away rename to migration');
    }
    expect(await nobody().get('/health/ready')).toSucceed(200);
  });
});

describe('slow clients', () => {
  it('are cut off: no request, header or idle connection may take for ever', () => {
    const server = zone().app.getHttpServer() as unknown as Record<string, number>;

    for (const limit of ['requestTimeout', 'headersTimeout', 'keepAliveTimeout', 'timeout']) {
      expect({ limit, set: server[limit]! > 0 && server[limit]! <= 70_000 }).toEqual({ limit, set: true });
    }
    expect(server.requestTimeout).toBeLessThanOrEqual(30_000);
    expect(server.headersTimeout).toBeLessThanOrEqual(15_000);
  });
});

describe('a lock that somebody holds', () => {
  it('makes a writer wait a moment and try again, not for ever', async () => {
    const lead = await given.lead();
    const client = new Client(zone().database.connections.owner);
    await client.connect();
    await client.query('begin');
    await client.query('select 1 from lead where id = $1 for update', [lead.id]);
    const started = Date.now();
    try {
      const answer = await as
        .officer()
        .patch(`/leads/${lead.id}`, { title: 'Waiting' }, { version: lead.version });
      expect(answer).toBeProblem(503, 'server.busy');
      expect(answer.headers['retry-after']).toBe('1');
      expect(Date.now() - started).toBeLessThan(8_000);
    } finally {
      await client.query('rollback');
      await client.end();
    }
    expect(
      await as.officer().patch(`/leads/${lead.id}`, { title: 'Done' }, { version: lead.version }),
    ).toSucceed(200);
  });
});
