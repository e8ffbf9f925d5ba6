import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick } from 'vue';
import { render } from '@testing-library/vue';

import { Fake, withApp } from '@/testing';
import { emptyVisit } from '../visit.form';
import { useVisitDraft } from './useVisitDraft';

const met = { side: 'theirs' as const, userId: '', contactId: 'c-1', name: 'Li Si', post: 'Director' };
let server: Fake;

beforeEach(() => {
  server = new Fake().on('GET /contacts/c-1', () => ({ body: { id: 'c-1', name: 'Li Si' } }));
});

async function open() {
  const { options } = await withApp();
  let draft: ReturnType<typeof useVisitDraft> | undefined;
  const Form = defineComponent(() => {
    draft = useVisitDraft('visit.new', emptyVisit);
    return () => h('div');
  });
  const { unmount } = render(Form, options);
  return { draft: draft!, unmount };
}

async function writeOne(): Promise<void> {
  const { draft, unmount } = await open();
  draft.form.people.push({ ...met });
  await nextTick();
  unmount();
}

describe('the draft of a visit', () => {
  it('keeps who of the contacts was there, and not what he is called', async () => {
    await writeOne();
    expect(JSON.stringify({ ...localStorage })).toContain('c-1');
    expect(JSON.stringify({ ...localStorage })).not.toContain('Li Si');

    const { draft } = await open();
    await vi.waitFor(() => expect(draft.form.people).toEqual([met]));
  });

  it('follows somebody whose file was merged meanwhile', async () => {
    await writeOne();
    server.refuse('GET /contacts/c-1', 404, { code: 'contact.merged', params: { id: 'c-2', name: 'Li Si' } });

    const { draft } = await open();
    await vi.waitFor(() => expect(draft.form.people).toMatchObject([{ contactId: 'c-2', name: 'Li Si' }]));
  });

  it('says of somebody who was erased that he is', async () => {
    await writeOne();
    server.refuse('GET /contacts/c-1', 404, { code: 'record.not-found', params: {} });

    const { draft } = await open();
    await vi.waitFor(() => expect(draft.form.people).toMatchObject([{ name: 'A person who was erased' }]));
  });
});
