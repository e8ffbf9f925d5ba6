import 'fake-indexeddb/auto';

import { disposePinia, getActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reactive } from 'vue';

import { Fake, withApp } from '@/testing';
import { dropKept, keptFiles } from '@/shared/kept-files';
import { visitBody } from './visit.body';
import { useVisitFiles } from './visit.files';
import { emptyVisit } from './visit.form';
import { useVisitOutbox } from './visit.outbox';

const subject = { leadId: 'l-1' };
const photo = (name = 'hall.jpg') => new File([`what is in ${name}`], name, { type: 'image/jpeg' });
let server: Fake;

beforeEach(async () => {
  server = new Fake()
    .on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }))
    .on('POST /files', () => ({ status: 201, body: { items: [] } }));
  await withApp();
});
afterEach(() => dropKept('u-1'));

const offline = () => {
  throw new TypeError('network');
};
const sent = () => server.asked.filter(({ path }) => path === '/files').map(({ body }) => body);
const left = async () => (await keptFiles('u-1')).map(({ name }) => name);

async function write(...names: string[]) {
  await useVisitFiles().add('b-1', names.map(photo));
  const form = reactive({ ...emptyVisit(), summary: 'They want 300 mu', files: 'b-1' });
  await useVisitOutbox().save(form, subject, visitBody(form, subject, new Date()));
}

describe('files of a visit that is not at the server yet', () => {
  it('wait with it, survive a reload, and go one by one once it has arrived', async () => {
    server.on('POST /visits', offline);
    await write('hall.jpg', 'plan.pdf');
    expect(await left()).toEqual(['hall.jpg', 'plan.pdf']);
    expect(sent()).toEqual([]);

    await withApp();
    server.on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }));
    const outbox = useVisitOutbox();
    await vi.waitFor(() => expect(sent()).toEqual([['hall.jpg'], ['plan.pdf']]));

    await vi.waitFor(async () => expect(await left()).toEqual([]));
    expect(outbox.pending).toEqual([]);
  });

  it('are not lost when the network goes between the visit and them', async () => {
    server.on('POST /files', offline);
    await write('hall.jpg');
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    expect(await keptFiles('u-1')).toMatchObject([{ recordId: 'v-1' }]);

    await withApp();
    server.on('POST /files', () => ({ status: 201, body: { items: [] } }));
    useVisitOutbox();
    await vi.waitFor(async () => expect(await left()).toEqual([]));
    expect(sent()).toHaveLength(2);
  });

  it('stay with the reason when the server will not take them; the others go', async () => {
    server.on('POST /files', ({ body }) =>
      (body as string[])[0] === 'tool.exe'
        ? { status: 422, body: { status: 422, code: 'file.type-refused', params: { name: 'tool.exe' } } }
        : { status: 201, body: { items: [] } },
    );
    await write('tool.exe', 'hall.jpg');

    const files = useVisitFiles();
    await vi.waitFor(() =>
      expect(files.files).toMatchObject([{ name: 'tool.exe', state: 'refused', recordId: 'v-1' }]),
    );
    expect(await keptFiles('u-1')).toMatchObject([{ problem: { code: 'file.type-refused' } }]);
  });

  it('are sent once although two tabs keep them', async () => {
    server.on('POST /visits', offline);
    await write('hall.jpg');
    const here = useVisitFiles();
    await here.arrived('b-1', 'v-1');
    await withApp();
    const other = useVisitFiles();
    await vi.waitFor(() => expect(other.files).toHaveLength(1));
    await other.flush();
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    other.files.push({ ...here.files[0]!, state: 'waiting' });
    await other.flush();

    expect(sent()).toHaveLength(1);
    expect(other.files).toEqual([]);
  });

  it('are said to live as long as the page when the browser has no room, and go all the same', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const files = useVisitFiles();
    await files.add('b-1', [photo()]);
    full.mockRestore();
    expect(files.files).toMatchObject([{ name: 'hall.jpg', kept: false }]);

    await files.arrived('b-1', 'v-1');
    await files.flush();
    expect(sent()).toEqual([['hall.jpg']]);
  });

  it('go to their visit when another tab, open before they were chosen, delivers it', async () => {
    server.on('POST /visits', offline);
    const other = useVisitFiles();
    const outbox = useVisitOutbox();
    await other.refresh();
    const pinia = getActivePinia()!;
    await withApp();
    await write('hall.jpg');
    const [key] = Object.keys(localStorage);
    server.on('POST /visits', () => ({ status: 201, body: { id: 'v-1' } }));
    disposePinia(getActivePinia()!);
    window.dispatchEvent(new StorageEvent('storage', { key: key!, newValue: localStorage.getItem(key!) }));
    await outbox.send(outbox.pending[0]!.key);

    await vi.waitFor(async () => expect(await left()).toEqual([]));
    expect(sent()).toEqual([['hall.jpg']]);
    disposePinia(pinia);
  });

  it('go to the visit another tab has delivered, also where the browser had no room for them', async () => {
    server.on('POST /visits', offline);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await write('hall.jpg');
    full.mockRestore();
    const [key] = Object.keys(localStorage);
    const newValue = JSON.stringify({ ...useVisitOutbox().pending[0], visitId: 'v-1' });
    localStorage.removeItem(key!);
    window.dispatchEvent(new StorageEvent('storage', { key: key!, newValue }));

    await vi.waitFor(() => expect(useVisitFiles().left).toMatchObject([{ recordId: 'v-1' }]));
    expect(useVisitOutbox().pending).toEqual([]);
  });

  it('follow a visit that arrives while they are still being kept', async () => {
    const files = useVisitFiles();
    const adding = files.add('b-1', [photo('hall.jpg'), photo('plan.pdf')]);
    await files.arrived('b-1', 'v-1');
    await adding;
    expect(await keptFiles('u-1')).toMatchObject([{ recordId: 'v-1' }, { recordId: 'v-1' }]);

    await files.flush();
    expect(sent()).toEqual([['hall.jpg'], ['plan.pdf']]);
  });

  it('stay when this browser cannot read them, and go when it can', async () => {
    server.on('POST /visits', offline);
    await write('hall.jpg');
    await useVisitFiles().arrived('b-1', 'v-1');
    await withApp();
    const files = useVisitFiles();
    const unread = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await files.flush();
    unread.mockRestore();
    expect(files.left).toMatchObject([{ name: 'hall.jpg', state: 'waiting' }]);
    expect(await left()).toEqual(['hall.jpg']);

    await files.flush();
    expect(sent()).toEqual([['hall.jpg']]);
    expect(await left()).toEqual([]);
  });

  it('do not wait for one the server fails on', async () => {
    server.on('POST /files', ({ body }) =>
      (body as string[])[0] === 'film.jpg'
        ? { status: 500, body: { status: 500, code: 'server.failed' } }
        : { status: 201, body: { items: [] } },
    );
    await write('film.jpg', 'hall.jpg');

    await vi.waitFor(async () => expect(await left()).toEqual(['film.jpg']));
    expect(useVisitFiles().left).toMatchObject([{ name: 'film.jpg', state: 'waiting' }]);
    expect(sent()).toEqual([['film.jpg'], ['hall.jpg']]);
  });

  it('wait for one another when nobody is signed in', async () => {
    server.refuse('POST /files', 401, { code: 'auth.expired' });
    const files = useVisitFiles();
    await files.add('b-1', [photo('film.jpg'), photo('hall.jpg')]);
    await files.arrived('b-1', 'v-1');
    await files.flush();

    expect(sent()).toEqual([['film.jpg']]);
  });

  it('are refused before they are kept when they are too large, the others not', async () => {
    const large = photo('film.jpg');
    Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 });
    const problem = await useVisitFiles().add('b-1', [large, photo()]);

    expect(problem).toMatchObject({ code: 'visit.file-too-large', params: { name: 'film.jpg', limit: 20 } });
    expect(await left()).toEqual(['hall.jpg']);
  });

  it('go with a visit that is given up', async () => {
    server.refuse('POST /visits', 404, { code: 'record.not-found' });
    await write('hall.jpg');
    const outbox = useVisitOutbox();
    outbox.drop(outbox.pending[0]!.key);

    await vi.waitFor(async () => expect(await left()).toEqual([]));
  });
});
