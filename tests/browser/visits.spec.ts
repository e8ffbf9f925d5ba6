import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { DESK, openAs, PHONE } from '../support/browser';
import { eventually } from '../support/eventually';

jest.setTimeout(240_000);

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Sent {
  id: string;
  summary: string;
  topics: string[];
  people: { name: string }[];
  commitments: { text: string; state: string }[];
}

async function sent(page: Page, summary: string): Promise<Sent[]> {
  const answer = await page.request.get('/api/v1/visits?author=me&limit=50');
  const { items } = (await answer.json()) as { items: Sent[] };
  return items.filter((visit) => visit.summary.startsWith(summary));
}

async function pickFirm(page: Page): Promise<void> {
  const picker = page.getByRole('combobox', { name: '企业', exact: true });
  const found = page.waitForResponse(/enterprises\?.*q=/);
  await picker.fill('演示');
  await found;
  await page.getByRole('option', { name: '演示' }).first().click();
}

describe.each([
  ['at a desk', DESK],
  ['on a phone', PHONE],
])('a visit %s', (where, size) => {
  it('begins in the quick form, is filled in further, and its promise is closed as a task', async () => {
    const page = await openAs('officer2', { size });
    const summary = `看了产线（${where}）`;
    await page.goto('/visits/new', { waitUntil: 'networkidle' });
    await pickFirm(page);
    await page.getByLabel('说了什么').fill(summary);
    await page.getByRole('button', { name: '用电用能' }).click();
    await page.getByRole('button', { name: '加一条' }).click();
    await page.getByLabel('承诺内容').fill(`送上电价测算（${where}）`);

    // The full form is the same record, and a reload loses nothing of it.
    await page.getByRole('button', { name: '补充详情' }).click();
    await page.getByRole('button', { name: '对方人员' }).click();
    await page.getByLabel('姓名').fill('王总');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('姓名').inputValue()).toBe('王总');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '保存走访' }).click();

    const [visit] = await eventually(
      () => sent(page, summary),
      (found) => found.length > 0,
    );
    expect(visit).toMatchObject({ topics: ['power'], people: [{ name: '王总' }] });
    await page.goto(`/visits/${visit!.id}`, { waitUntil: 'networkidle' });
    await page.getByLabel('上传文件').setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: PNG });
    await page.getByRole('button', { name: '查看：现场.png' }).waitFor();

    await page.goto('/tasks', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: `办结：送上电价测算（${where}）` }).click();
    await page.getByText('任务已办结').waitFor();
    const state = async () => (await sent(page, summary))[0]!.commitments[0]!.state;
    expect(await eventually(state, (now) => now === 'done')).toBe('done');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await eventually(state, (now) => now === 'open')).toBe('open');
  });
});

describe('the timeline of a lead', () => {
  it('is filtered by kind and has what was just written down', async () => {
    const page = await openAs('officer2');
    const leads = (await (await page.request.get('/api/v1/leads?limit=1')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/leads/${leads.items[0]!.id}`, { waitUntil: 'networkidle' });
    await page.getByLabel('说了什么').fill('下周带方案来。');
    await page.getByRole('button', { name: '保存走访' }).click();
    await page.getByRole('link', { name: '下周带方案来。' }).waitFor();
    await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '线索' });
    await page.getByRole('link', { name: '下周带方案来。' }).waitFor({ state: 'detached' });
    await page.getByText('登记线索').waitFor();
  });
});
