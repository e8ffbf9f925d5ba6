import { render, screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { Target } from '../target.queries';
import TargetActs from './TargetActs.vue';

const TARGET = {
  ...{ id: 't-1', status: 'proposed', version: 1, lead: null, axes: [], conflicts: [] },
  list: { id: 'l-1', name: '座椅', status: 'active' },
  enterprise: { id: 'e-1', name: '李尔', shortName: null },
} as unknown as Target;

const CHERY = { id: 'a-1', name: '奇瑞', relation: 'supplies', via: null, evidence: 'stated' };
const TRUCKS = { ...CHERY, id: 'a-2', name: '重卡' };
const NOBODY = { ...CHERY, id: 'a-3', name: '无往来', relation: null };

async function acts(items: object[]) {
  const fake = new Fake()
    .on('GET /targets/t-1/anchors', () => ({ body: { items } }))
    .on('POST /targets/t-1/acceptances', () => ({ body: TARGET }));
  const { options } = await withApp({ at: '/', locale: 'zh-CN', can: ['target:read', 'lead:create'] });
  render(TargetActs, { props: { target: TARGET }, ...options });
  const sent = () => fake.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
  await userEvent.click(screen.getByRole('button', { name: /李尔/ }));
  return sent;
}

it.each([
  ['the one anchor it is tied to', [CHERY, NOBODY], 'a-1'],
  ['none where it is tied to none', [NOBODY], null],
])('makes a lead at once, through %s', async (_, items, anchorId) => {
  const sent = await acts(items);
  await vi.waitFor(() => expect(sent()).toEqual([{ anchorId }]));
});

it('asks which where the firm is tied to several anchors, and proposes the closest', async () => {
  const sent = await acts([CHERY, TRUCKS]);
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('option', { name: '奇瑞（已为它供货）' });
  const field = dialog.getByRole<HTMLSelectElement>('combobox');
  await vi.waitFor(() => expect(field.selectedOptions[0]?.textContent).toContain('奇瑞'));
  expect(sent()).toEqual([]);
  await userEvent.selectOptions(field, 'a-2');
  await userEvent.click(dialog.getByRole('button', { name: '转为线索' }));
  await vi.waitFor(() => expect(sent()).toEqual([{ anchorId: 'a-2' }]));
});
