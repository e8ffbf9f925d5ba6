import 'fake-indexeddb/auto';

import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { confirm } from '@/shared/confirm';
import { dropKept, keptFiles } from '@/shared/kept-files';
import { draftKey, storedDraft, writeStored } from '@/shared/useDraft';
import { Fake, withApp } from '@/testing';
import VisitNewPage from '../pages/VisitNewPage.vue';
import { visitBody } from '../visit.body';
import { useVisitFiles } from '../visit.files';
import { emptyVisit } from '../visit.form';
import { useVisitOutbox } from '../visit.outbox';
import PendingVisits from './PendingVisits.vue';

vi.mock('@/shared/confirm', () => ({ confirm: vi.fn() }));

const subject = { enterpriseId: 'e-1' };
const photo = (name: string) => new File([`what is in ${name}`], name, { type: 'image/jpeg' });
const unsent = { ...emptyVisit(), summary: 'They want 300 mu', files: 'b-unsent' };
let server: Fake;

beforeEach(() => {
  server = new Fake()
    .refuse('POST /visits', 503, { code: 'server.busy' })
    .on('GET /enterprises/e-1', () => ({ body: { id: 'e-1', name: 'Catalyst Works' } }))
    .on('GET /contacts', () => ({ body: { items: [], next: null } }));
});
afterEach(() => dropKept('u-1'));

const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const kept = async () => (await keptFiles('u-1')).map(({ name }) => name);

async function keepOne() {
  const outbox = useVisitOutbox();
  await useVisitFiles().add('b-unsent', [photo('unsent.jpg')]);
  await outbox.save(unsent, subject, visitBody(unsent, subject, new Date()));
  return outbox;
}

describe('a visit that is not sent yet and is to be corrected', () => {
  it('takes the place of a half-filled one only when asked, and the files of that one go', async () => {
    const { options } = await withApp();
    const outbox = await keepOne();
    await useVisitFiles().add('b-draft', [photo('draft.jpg')]);
    writeStored(draftKey('visit.e-1'), { ...emptyVisit(), summary: 'Half a', files: 'b-draft' });
    render(PendingVisits, { ...options, props: { pending: outbox.pending } });

    vi.mocked(confirm).mockResolvedValueOnce(false);
    await click('Correct');
    await vi.waitFor(() => expect(confirm).toHaveBeenCalledTimes(1));
    expect(storedDraft('visit.e-1')).toMatchObject({ summary: 'Half a' });
    expect(outbox.pending).toHaveLength(1);

    vi.mocked(confirm).mockResolvedValueOnce(true);
    await click('Correct');
    await vi.waitFor(() => expect(storedDraft('visit.e-1')).toMatchObject({ files: 'b-unsent' }));
    expect(outbox.pending).toEqual([]);
    await vi.waitFor(async () => expect(await kept()).toEqual(['unsent.jpg']));
  });

  it('stands in the form also where that was open already', async () => {
    const { options, router } = await withApp({ can: ['visit:create'] });
    await router.push({ name: 'visit-new', query: { enterprise: 'e-1' } });
    await keepOne();
    render(VisitNewPage, options);
    await click('Correct');

    await vi.waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>(/What was said/).value).toBe('They want 300 mu'),
    );
  });
});

describe('a file whose visit has arrived', () => {
  it('can be given up while it waits', async () => {
    server.refuse('POST /files', 500, { code: 'server.failed' });
    const { options } = await withApp();
    const files = useVisitFiles();
    await files.add('b-1', [photo('film.jpg')]);
    await files.arrived('b-1', 'v-1');
    useVisitOutbox();
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    await vi.waitFor(() => expect(files.left).toMatchObject([{ state: 'waiting' }]));
    render(PendingVisits, { ...options, props: { pending: [] } });

    vi.mocked(confirm).mockResolvedValueOnce(true);
    await click('Delete: film.jpg');
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });
});
