import { beforeEach, describe, expect, it } from 'vitest';
import { effectScope, nextTick } from 'vue';

import { withApp } from '@/testing';
import { countDrafts, dropDrafts, useDraft } from './useDraft';

interface Note {
  text: string;
  tags: string[];
}

const empty = (): Note => ({ text: '', tags: [] });
const open = (worthKeeping?: (note: Note) => boolean) =>
  effectScope().run(() => useDraft<Note>('note', empty, worthKeeping))!;

beforeEach(() => withApp());

describe('useDraft', () => {
  it('is there again after a reload, also what is deep inside', async () => {
    const first = open();
    first.form.text = 'They want 300 mu';
    first.form.tags.push('land');
    await nextTick();

    const again = open();

    expect(again.restored.value).toBe(true);
    expect(again.form).toEqual({ text: 'They want 300 mu', tags: ['land'] });
  });

  it('leaves nothing behind when cleared or emptied', async () => {
    const { form, clear } = open();
    form.text = 'x';
    await nextTick();
    clear();
    await nextTick();
    expect(form).toEqual(empty());

    form.text = 'y';
    await nextTick();
    form.text = '';
    await nextTick();

    expect(countDrafts('u-1')).toBe(0);
  });

  it('does not keep what was only filled in by us', async () => {
    const { form } = open((note) => note.text !== '');
    form.tags.push('given');
    await nextTick();

    expect(countDrafts('u-1')).toBe(0);
  });

  it('says since when, and leaves out what is personal', async () => {
    const first = effectScope().run(() =>
      useDraft<Note>('note', empty, undefined, ({ tags }) => ({ tags })),
    )!;
    first.form.text = 'Li Si 13900001111';
    first.form.tags.push('land');
    await nextTick();
    expect(JSON.stringify({ ...localStorage })).not.toContain('Li Si');

    const { form, savedAt, changed } = open();
    expect(form).toEqual({ text: '', tags: ['land'] });
    expect(Date.now() - Date.parse(savedAt.value!)).toBeLessThan(60_000);
    expect(changed.value).toBe(true);
  });

  it('takes over a draft of an earlier version of the product', () => {
    localStorage.setItem('lianzhao.draft.u-1.note', JSON.stringify({ text: 'old' }));
    const { form, restored, savedAt } = open();
    expect([form.text, restored.value, savedAt.value]).toEqual(['old', true, null]);
  });

  it('belongs to one person and goes when he leaves', async () => {
    open().form.text = 'mine';
    await nextTick();
    expect(Object.keys(localStorage)).toEqual(['lianzhao.draft.u-1.note']);

    localStorage.setItem('lianzhao.draft.u-2.note', JSON.stringify({ text: 'of a colleague' }));
    expect(countDrafts('u-1')).toBe(1);
    dropDrafts('u-1');

    expect(Object.keys(localStorage)).toEqual(['lianzhao.draft.u-2.note']);
  });
});
