import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { openAs } from '../support/browser';

jest.setTimeout(240_000);

/** Leads nobody else in the run has, found by their common word. */
async function leads(page: Page, word: string, names: string[]): Promise<void> {
  const firm = await page.request.post('/api/v1/enterprises', {
    data: { name: `${word}公司`, source: '浏览器测试' },
  });
  const { id: enterpriseId } = (await firm.json()) as { id: string };
  for (const name of names)
    await page.request.post('/api/v1/leads', {
      data: { title: `${word}${name}`, source: 'event', enterpriseId },
    });
}

describe('a list as somebody wants it', () => {
  it('is kept as a view, grouped, changed in bulk and moved on a board by the keyboard', async () => {
    const page = await openAs('officer2');
    const word = `列表${Date.now()}`;
    await leads(page, word, ['甲', '乙']);
    await page.goto(`/leads?q=${word}`);
    await page.getByRole('link', { name: `${word}甲` }).waitFor();

    await page.getByRole('button', { name: '视图 默认列表' }).click();
    await page.getByRole('menuitem', { name: '另存为视图' }).click();
    await page.getByLabel('视图名称').fill(word);
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: `视图 ${word}` }).waitFor();
    await page.getByLabel('分组').selectOption({ label: '按阶段' });
    await page.getByText('已改动').waitFor();
    await page.getByRole('button', { name: '待响应 2' }).waitFor();
    await page.getByRole('group', { name: '视图' }).getByRole('button', { name: '保存' }).click();
    await page.getByText('已改动').waitFor({ state: 'hidden' });
    const saved = new URL(page.url()).searchParams.get('saved');
    await page.goto(`/leads?saved=${saved}`);
    await page.getByRole('button', { name: '待响应 2' }).waitFor();

    await page.getByRole('checkbox', { name: '选择已显示的全部' }).check();
    await page.getByRole('button', { name: '批量修改' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('要修改的字段').selectOption({ label: '阶段' });
    await dialog.getByLabel('改为').selectOption({ label: '已联系' });
    await dialog.getByRole('button', { name: '开始修改' }).click();
    await dialog.getByText('已修改 2').waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: '关闭' }).last().click();

    await page.getByRole('button', { name: '看板' }).click();
    const card = page.getByRole('listitem').filter({ hasText: `${word}乙` });
    await card.getByRole('button', { name: '移到其他列' }).press('Enter');
    await page.getByRole('menuitem', { name: '确认有效' }).press('Enter');
    await page
      .getByRole('region', { name: '有效' })
      .getByRole('link', { name: `${word}乙` })
      .waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
