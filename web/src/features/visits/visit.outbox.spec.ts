import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reactive } from 'vue';

import { Fake, withApp } from '@/testing';
import { visitBody } from './visit.body';
import { emptyVisit } from './visit.form';
import { useVisitOutbox } from './visit.outbox';

const form = reactive({ ...emptyVisit(), summary: 'They want 300 mu' });
const subject = { leadId: 'l-1' };
const body = visitBody(form, subject, new Date('2026-11-22T01:00:00Z'));
let server: Fake;

beforeEach(async () => {
  server = new Fake();
  await withApp();
});

const keys = () => server.asked.map(({ headers }) => headers.get('idempotency-key'));

describe('visit outbox', () => {
  it('keeps a visit on the device until the server has it', async () => {
    server.on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }));
    const outbox = useVisitOutbox();
    const told = vi.fn();
    outbox.whenSent(told);

    const sending = outbox.save(form, subject, body);
    expect(localStorage.getItem(Object.keys(localStorage)[0]!)).toContain('They want 300 mu');
    await sending;

    expect(outbox.pending).toEqual([]);
    expect(told).toHaveBeenCalledWith({ id: 'v-1' });
    expect(localStorage).toHaveLength(0);
  });

  it('sends again under the same key after a reload', async () => {
    server.on('POST /visits', () => {
      throw new TypeError('network');
    });
    await useVisitOutbox().save(form, subject, body);
    expect(useVisitOutbox().pending[0]).toMatchObject({ state: 'waiting' });

    await withApp();
    server.on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }));
    const outbox = useVisitOutbox();
    await vi.waitFor(() => expect(outbox.pending).toEqual([]));

    expect(new Set(keys()).size).toBe(1);
  });

  it('sends again what was on its way when the page was closed', async () => {
    server.on('POST /visits', () => new Promise<never>(() => undefined));
    void useVisitOutbox().save(form, subject, body);
    expect(useVisitOutbox().pending[0]).toMatchObject({ state: 'sending' });

    await withApp();
    server.on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }));
    const outbox = useVisitOutbox();
    await vi.waitFor(() => expect(outbox.pending).toEqual([]));
  });

  it('goes out as soon as the network is back', async () => {
    server.on('POST /visits', () => {
      throw new TypeError('network');
    });
    const outbox = useVisitOutbox();
    await outbox.save(form, subject, body);
    server.on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }));
    window.dispatchEvent(new Event('online'));

    await vi.waitFor(() => expect(outbox.pending).toEqual([]));
  });

  it('keeps a refused visit with the reason instead of trying for ever', async () => {
    server.refuse('POST /visits', 404, { code: 'record.not-found' });
    const outbox = useVisitOutbox();

    await outbox.save(form, subject, body);

    expect(outbox.pending[0]).toMatchObject({
      state: 'refused',
      problem: { code: 'record.not-found' },
      form,
    });
  });

  it('waits when the server has too much to do', async () => {
    server.refuse('POST /visits', 429, { code: 'http.too-many' });
    const outbox = useVisitOutbox();

    await outbox.save(form, subject, body);

    expect(outbox.pending[0]).toMatchObject({ state: 'waiting' });
  });

  it('stores each visit by itself and takes over what another tab saved', async () => {
    server.on('POST /visits', () => {
      throw new TypeError('network');
    });
    const outbox = useVisitOutbox();
    await outbox.save(form, subject, body);
    const [name] = Object.keys(localStorage);
    const other = { ...JSON.parse(localStorage.getItem(name!)!), key: 'of-another-tab' };
    const otherName = name!.replace(outbox.pending[0]!.key, other.key);
    localStorage.setItem(otherName, JSON.stringify(other));
    window.dispatchEvent(new StorageEvent('storage', { key: otherName }));

    expect(outbox.pending.map(({ key }) => key)).toContain('of-another-tab');
    expect(outbox.pending).toHaveLength(2);
  });

  it('says when this browser cannot keep it', async () => {
    server.refuse('POST /visits', 503, { code: 'server.busy' });
    const outbox = useVisitOutbox();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await outbox.save(form, subject, body);
    full.mockRestore();

    expect(outbox.stored).toBe(false);
    expect(outbox.pending).toHaveLength(1);
  });
});
