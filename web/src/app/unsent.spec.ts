import { beforeEach, describe, expect, it, vi } from 'vitest';

import { draftKey, writeStored } from '@/shared/useDraft';
import { Fake, withApp } from '@/testing';
import { sendUnsent } from './unsent';

let server: Fake;

beforeEach(async () => {
  server = new Fake();
  await withApp();
});

describe('sendUnsent', () => {
  it('sends what an earlier page left behind', async () => {
    server.on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }));
    const body = { leadId: 'l-1', summary: 'They want 300 mu' };
    const left = { key: 'k-1', body, form: { files: 'b-1' }, subject: {}, savedAt: '', state: 'waiting' };
    writeStored(draftKey('visit-outbox.k-1'), left);

    sendUnsent();

    // The code that sends is fetched first.
    await vi.waitFor(() => expect(localStorage).toHaveLength(0), { timeout: 20_000 });
    expect(server.asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['k-1']);
  });
});
