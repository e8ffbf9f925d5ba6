import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import type { Permission } from '@lianzhao/contracts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { h } from 'vue';

import type { Locale } from '@/shared/locale';
import { Fake } from '@/testing';
import type { Edit } from '../edit.queries';
import { openEditor } from '../testing/editor';
import EditLog from './EditLog.vue';

const PARAMS = {
  ...{ node: 'M0201', nameZh: '座椅总成', parent: 'M02', to: 'M0202', from: 'U0101', into: 'M0202' },
  ...{ intoNameZh: '顶棚', fields: 'nameZh, supplyRadius', parts: ['头枕', '骨架'], sharePct: '6' },
  ...{
    firm: '演示座椅',
    site: '演示工厂',
    supplier: '甲',
    customer: '乙',
    anchor: '演示汽车',
    product: 'bev',
  },
};
/** Every kind of edit that the server makes of a chain. */
const KINDS = [
  ...['node:added', 'node:changed', 'node:moved', 'node:merged', 'node:split', 'node:retired'],
  ...['link:added', 'link:changed', 'link:removed', 'site:added', 'site:changed', 'site:removed'],
  ...[
    'firm:placed',
    'firm:changed',
    'firm:removed',
    'relation:added',
    'relation:changed',
    'relation:removed',
  ],
  ...['bill:saved', 'bill:removed', 'volume:added', 'volume:changed', 'volume:removed', 'settings:changed'],
  ...['settings:reset', 'override:saved', 'override:withdrawn', 'quotient:saved', 'quotient:withdrawn'],
];
const edit = (id: string, change: Partial<Edit> = {}): Edit => ({
  ...{ id, at: '2026-11-20T08:00:00Z', kind: 'node:moved', params: PARAMS, undoOf: null, undoneBy: null },
  ...{ actor: { id: 'u-2', name: '演局长' }, ...change },
});

let fake: Fake;
beforeEach(() => (fake = new Fake()));

function open(edits: Edit[], more: { can?: Permission[]; locale?: Locale } = {}) {
  return openEditor({ ...more, content: () => h(EditLog, { edits, chain: 'X', node: 'M0201' }) });
}
const first = (text: string) => screen.getByText(text).closest('li')!;

describe('EditLog', () => {
  it.each(['zh-CN', 'en'] as const)('has a whole sentence for every kind of edit (%s)', async (locale) => {
    await open(
      KINDS.map((kind) => edit(kind, { kind })),
      { locale },
    );
    const told = screen
      .getAllByRole('listitem')
      .map((item) => item.querySelector('.what')?.textContent ?? '');

    expect(told).toHaveLength(KINDS.length);
    expect(told.filter((words) => /chains\.|\{|其他改动|Another change/.test(words))).toEqual([]);
  });

  it('names nodes and fields as people call them', async () => {
    await open([edit('1'), edit('2', { kind: 'node:changed' })]);

    expect(first('把“座椅总成”移到“顶棚”下')).toBeTruthy();
    expect(first('修改“座椅总成”：名称、供货半径')).toBeTruthy();
  });

  it('takes back what stands, and restores what was taken back', async () => {
    fake.on('POST /chains/X/edits/3/undo', () => ({ body: { editId: '4', changed: 1, kept: 0 } }));
    await open([
      edit('3', { kind: 'edit:undone', params: { kind: 'node:retired', ...PARAMS }, undoOf: '2' }),
      edit('2', { kind: 'node:retired', undoneBy: '3' }),
    ]);
    expect(within(first('停用“座椅总成”')).queryByRole('button')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: '恢复：撤销：停用“座椅总成”' }));
    await vi.waitFor(() => expect(fake.asked).toHaveLength(1));
  });

  it('opens the map of that day on the node', async () => {
    await open([edit('1')]);
    const link = screen.getByRole('link', { name: /看当天的图谱/ });

    expect(link.getAttribute('href')).toContain('on=2026-11-20');
    expect(link.getAttribute('href')).toContain('node=M0201');
  });

  it('is read by everybody, but taken back only by those who may edit', async () => {
    await open([edit('1')], { can: ['chain:read'] });

    expect(first('把“座椅总成”移到“顶棚”下')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
