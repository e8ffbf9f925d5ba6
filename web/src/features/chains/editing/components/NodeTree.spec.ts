import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { h, reactive, ref } from 'vue';

import { Fake } from '@/testing';
import { treeRows } from '../model/tree';
import { makeRecord, NODES, openEditor } from '../testing/editor';
import NodeTree from './NodeTree.vue';

let fake: Fake;
beforeEach(() => {
  fake = new Fake()
    .on('GET /chains/X/edits', () => ({ body: { items: [], next: null } }))
    .on('GET /chains/X/nodes/M0201/record', () => ({ body: makeRecord() }));
});

async function openTree() {
  const open = reactive(new Set(['X', 'M02']));
  const writing = ref<string>();
  const adding = ref<string>();
  const { editor } = await openEditor({
    content: () =>
      h(NodeTree, {
        rows: treeRows(NODES, (code) => open.has(code)),
        selected: undefined,
        writing: writing.value,
        adding: adding.value,
        'onUpdate:writing': (code: string | undefined) => (writing.value = code),
        'onUpdate:adding': (code: string | undefined) => (adding.value = code),
        onFold: (code: string, on: boolean) => void (on ? open.add(code) : open.delete(code)),
      }),
  });
  screen.getAllByRole('row')[1]?.focus();
  return editor;
}
const focused = () => document.activeElement?.getAttribute('data-row');

describe('NodeTree', () => {
  it('is walked, opened and folded with the arrow keys from one tab stop', async () => {
    await openTree();
    expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toHaveLength(1);

    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    await vi.waitFor(() => expect(screen.getByRole('row', { name: /动力电池/ })).toBeTruthy());
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(focused()).toBe('M0101'));
    await userEvent.keyboard('{ArrowLeft}');
    await vi.waitFor(() => expect(focused()).toBe('M01'));
    await userEvent.keyboard('{ArrowLeft}');
    await vi.waitFor(() => expect(screen.queryByRole('row', { name: /动力电池/ })).toBeNull());
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(focused()).toBe('D01'));
  });

  it('writes a row where it stands: Enter begins and keeps', async () => {
    fake.on('PATCH /chains/X/nodes/M0201', () => ({ body: makeRecord({ nameZh: '座椅', version: 4 }) }));
    await openTree();
    screen.getByRole('row', { name: /座椅总成/ }).focus();
    await userEvent.keyboard('{Enter}');
    const name = await screen.findByDisplayValue('座椅总成');
    await userEvent.clear(name);
    await userEvent.type(name, '座椅{Enter}');

    await vi.waitFor(() => expect(fake.asked.some(({ method }) => method === 'PATCH')).toBe(true));
    const change = fake.asked.find(({ method }) => method === 'PATCH');
    expect(change?.body).toEqual({ nameZh: '座椅' });
    expect(change?.headers.get('If-Match')).toBe('"3"');
  });

  it('leaves a row as it was with Escape', async () => {
    await openTree();
    screen.getByRole('row', { name: /座椅总成/ }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(await screen.findByDisplayValue('座椅总成'), '件{Escape}');

    await vi.waitFor(() => expect(focused()).toBe('M0201'));
    expect(fake.asked.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('adds below a row, and stays for the next one', async () => {
    fake.on('POST /chains/X/nodes', () => ({
      status: 201,
      body: makeRecord({ code: 'M0203', nameZh: '头枕' }),
    }));
    await openTree();
    screen.getByRole('row', { name: /内饰与座椅/ }).focus();
    await userEvent.keyboard('{Insert}');
    const name = await screen.findByPlaceholderText('“内饰与座椅”的新下级');
    await userEvent.type(name, '头枕{Enter}');

    await vi.waitFor(() => expect(fake.asked.some(({ method }) => method === 'POST')).toBe(true));
    expect(fake.asked.find(({ method }) => method === 'POST')?.body).toEqual({
      parentCode: 'M02',
      nameZh: '头枕',
    });
    await vi.waitFor(() => expect((name as HTMLInputElement).value).toBe(''));
  });
});
