import { cleanup, screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';

import { toasts } from '@/ui/toast';
import { Fake } from '@/testing';
import { makeRecord, openEditor } from '../testing/editor';

const NODE = '/chains/X/nodes/M0201';
const ME = { id: 'u-1', name: 'Test Person' };
const EDIT = { id: 'e-1', at: '2026-11-29T08:00:00Z', kind: 'node:changed', params: {}, actor: ME };

let fake: Fake;
beforeEach(() => {
  toasts.splice(0);
  fake = new Fake()
    .on('GET /chains/X/edits', () => ({
      body: { items: [{ ...EDIT, undoOf: null, undoneBy: null }], next: null },
    }))
    .on(`GET ${NODE}/record`, () => ({ body: makeRecord() }));
});
const sent = (method: string) => fake.asked.filter((each) => each.method === method);
const press = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

describe('changing a node', () => {
  it('sends what was changed on the version it was read from, and offers to take it back', async () => {
    fake
      .on(`PATCH ${NODE}`, () => ({ body: makeRecord({ nameZh: '座椅', version: 4 }) }))
      .on('POST /chains/X/edits/e-1/undo', () => ({ body: { editId: 'e-2', changed: 1, kept: 2 } }));
    const { editor } = await openEditor();
    editor.start({ kind: 'change', node: 'M0201' });
    await userEvent.type(await screen.findByDisplayValue('座椅总成'), '{Backspace}{Backspace}');
    await press('保存');

    await vi.waitFor(() => expect(toasts[0]?.text).toBe('已修改“座椅”'));
    expect(sent('PATCH')[0]?.body).toEqual({ nameZh: '座椅' });
    expect(sent('PATCH')[0]?.headers.get('If-Match')).toBe('"3"');

    toasts[0]?.action?.act();
    await vi.waitFor(() => expect(toasts.at(-1)?.text).toBe('已撤销；其中 2 处之后又被改过，保持不变'));
  });

  it('puts both versions side by side when somebody was faster, and sends mine on top of theirs', async () => {
    const theirs = makeRecord({ nameZh: '座椅系统', minScale: '年产 10 万套', version: 7 });
    fake.refuse(`PATCH ${NODE}`, 409, { code: 'record.stale', current: theirs });
    const { editor } = await openEditor();
    editor.start({ kind: 'change', node: 'M0201' });
    await userEvent.type(await screen.findByDisplayValue('座椅总成'), '件');
    await press('保存');

    const conflict = await screen.findByRole('region', { name: '两个版本不一致' });
    expect(within(conflict).getAllByRole('group')).toHaveLength(1);
    fake.on(`PATCH ${NODE}`, () => ({ body: { ...theirs, nameZh: '座椅总成件', version: 8 } }));
    await userEvent.click(within(conflict).getByRole('radio', { name: /用我的/ }));
    await userEvent.click(within(conflict).getByRole('button', { name: '按选择保存' }));

    await vi.waitFor(() => expect(sent('PATCH')).toHaveLength(2));
    expect(sent('PATCH')[1]?.headers.get('If-Match')).toBe('"7"');
    expect(sent('PATCH')[1]?.body).toEqual({ nameZh: '座椅总成件' });
  });
});

describe('what was typed into the fields of a node', () => {
  const leave = async () => {
    await nextTick();
    cleanup();
  };

  it('is there again when the page was left, and goes when it is not wanted', async () => {
    const first = await openEditor();
    first.editor.start({ kind: 'change', node: 'M0201' });
    await userEvent.type(await screen.findByDisplayValue('座椅总成'), '件');
    await leave();

    const { editor } = await openEditor();
    editor.start({ kind: 'change', node: 'M0201' });
    await screen.findByDisplayValue('座椅总成件');
    await press('放弃');
    await screen.findByDisplayValue('座椅总成');
    expect(localStorage).toHaveLength(0);
  });

  it('is there again for a node that was to be added', async () => {
    const first = await openEditor();
    first.editor.start({ kind: 'create', parent: undefined });
    await userEvent.type((await screen.findAllByRole('textbox', { name: /名称/ }))[0]!, '头枕');
    await leave();

    const { editor } = await openEditor();
    editor.start({ kind: 'create', parent: undefined });
    expect(await screen.findByDisplayValue('头枕')).toBeTruthy();
  });

  it('is not put on a node somebody has changed meanwhile', async () => {
    const first = await openEditor();
    first.editor.start({ kind: 'change', node: 'M0201' });
    await userEvent.type(await screen.findByDisplayValue('座椅总成'), '件');
    await leave();

    fake.on(`GET ${NODE}/record`, () => ({ body: makeRecord({ nameZh: '座椅系统', version: 4 }) }));
    const { editor } = await openEditor();
    editor.start({ kind: 'change', node: 'M0201' });
    expect(await screen.findByDisplayValue('座椅系统')).toBeTruthy();
  });

  it('goes when the dialog is cancelled or the node is saved', async () => {
    fake.on(`PATCH ${NODE}`, () => ({ body: makeRecord({ nameZh: '座椅总成件', version: 4 }) }));
    const { editor } = await openEditor();
    for (const end of ['取消', '保存']) {
      editor.start({ kind: 'change', node: 'M0201' });
      await userEvent.type(await screen.findByDisplayValue('座椅总成'), '件');
      await vi.waitFor(() => expect(localStorage).toHaveLength(1));
      await press(end);
      await vi.waitFor(() => expect(localStorage).toHaveLength(0));
      await vi.waitFor(() => expect(screen.queryByDisplayValue('座椅总成件')).toBeNull());
    }
  });
});

describe('retiring a node', () => {
  const uses = {
    free: false,
    uses: [{ kind: 'leads', count: 3, seen: 1, blocks: true }],
    mergeTargets: [
      {
        code: 'M0202',
        nameZh: '顶棚',
        nameEn: 'Roof',
        parentCode: 'M02',
        parentNameZh: '',
        reasons: ['same_parent'],
      },
    ],
  };

  it('merges it into another one while something uses it', async () => {
    fake
      .on(`GET ${NODE}/uses`, () => ({ body: uses }))
      .on(`POST ${NODE}/merge`, () => ({ body: makeRecord({ code: 'M0202' }) }));
    const { editor } = await openEditor();
    editor.start({ kind: 'retire', node: 'M0201' });
    expect(await screen.findByText('线索 3 条')).toBeTruthy();
    expect(screen.getByText('其中 2 条你无权查看')).toBeTruthy();
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: '合并' }).getAttribute('aria-disabled')).not.toBe('true'),
    );
    await press('合并');
    expect(await screen.findByText('请填写这一项')).toBeTruthy();

    await userEvent.click(screen.getByRole('radio', { name: /顶棚/ }));
    await press('合并');
    await vi.waitFor(() => expect(toasts[0]?.text).toBe('已把“座椅总成”并入“顶棚”'));
    expect(sent('POST')[0]?.body).toEqual({ into: 'M0202' });
  });

  it('simply retires what nothing uses', async () => {
    fake
      .on(`GET ${NODE}/uses`, () => ({ body: { free: true, uses: [], mergeTargets: [] } }))
      .on(`POST ${NODE}/retire`, () => ({ body: makeRecord({ retired: true }) }));
    const { editor } = await openEditor();
    editor.start({ kind: 'retire', node: 'M0201' });
    await screen.findByText('没有记录用到它。');
    await vi.waitFor(async () => {
      await press('停用');
      expect(sent('POST')).toHaveLength(1);
    });
    await vi.waitFor(() => expect(toasts[0]?.text).toBe('已停用“座椅总成”'));
  });
});

describe('a refusal', () => {
  it('names the nodes along the circle it would have closed', async () => {
    fake.refuse(`PUT /chains/X/links/D0101/M0201`, 409, {
      code: 'chain.link-cycle',
      params: { path: 'D0101 → M0201 → D0101', names: 'x' },
    });
    fake.on('GET /chains/X/nodes/D0101/record', () => ({ body: makeRecord({ code: 'D0101' }) }));
    const { editor } = await openEditor();
    editor.start({ kind: 'link', from: 'D0101', to: 'M0201' });
    await press('添加');

    expect(await screen.findByText('这样会形成供应循环：乘用车整车 → 座椅总成 → 乘用车整车')).toBeTruthy();
    expect(editor.task.value).toBeDefined();
  });

  it('says what a leaf has that would no longer be judged', async () => {
    fake.refuse(`POST ${NODE}/move`, 409, {
      code: 'chain.leaf-is-used',
      params: { node: 'M0202', nameZh: '仪表板', links: 2, firms: 3, bills: 1 },
    });
    const { editor } = await openEditor();
    editor.start({ kind: 'move', node: 'M0201' });
    await press('移动');

    expect(await screen.findByText('“仪表板”已有自己的记录，不能在它下面放环节')).toBeTruthy();
    expect(screen.getByText('它有：物料占比 1 行，企业 3 家，供应关系 2 条')).toBeTruthy();
  });
});
