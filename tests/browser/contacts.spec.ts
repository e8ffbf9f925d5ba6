import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { expectRefusal, openAs, PHONE } from '../support/browser';

jest.setTimeout(240_000);

async function pickFirm(page: Page, words: string): Promise<void> {
  const found = page.waitForResponse(/enterprises\?.*q=/);
  await page.getByRole('combobox', { name: '企业' }).fill(words);
  await found;
  await page.getByRole('option').first().click();
}

describe('a contact', () => {
  it('is entered at a firm, told for a reason, moves on, and is erased', async () => {
    const page = await openAs('officer2');
    await page.goto('/contacts/new');
    await page.getByLabel('姓名').fill('演示新人');
    await pickFirm(page, '演示座椅');
    await page.getByLabel('职务').fill('采购总监');
    await page.getByLabel('联系方式').fill('199 0000 7788\nxin@example.com');
    await page.getByRole('button', { name: '保存联系人' }).click();
    await page.getByRole('heading', { name: '演示新人', level: 1 }).waitFor();
    await page.getByText('199****7788').first().waitFor();
    expect(await page.content()).not.toContain('19900007788');

    await page.getByRole('button', { name: '查看 199****7788' }).click();
    await page.getByRole('button', { name: '预约走访' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '查看', exact: true }).click();
    await page.getByRole('dialog').locator('input[readonly]').waitFor();
    expect(await page.getByRole('dialog').locator('input[readonly]').inputValue()).toBe('19900007788');
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();

    await page.getByRole('button', { name: /^修改 演示座椅/ }).click();
    await page.getByLabel('任职止').fill('2026-10');
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await page.getByText('起始不详 至 2026-10').waitFor();

    await page.goto('/contacts?q=7788');
    await page.getByRole('link', { name: '演示新人' }).click();
    await page.getByRole('button', { name: '清除个人信息' }).click();
    await page.getByRole('button', { name: '本人要求删除' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '清除个人信息' }).click();
    await page.waitForURL(/\/contacts$/);
  });

  it('with a number that is known is warned about, and stands on the page of its firm', async () => {
    const page = await openAs('officer2', { size: PHONE });
    const { items } = (await (await page.request.get('/api/v1/contacts?q=0001')).json()) as {
      items: { name: string; posts: { enterprise: { id: string } }[] }[];
    };
    const known = items.find(({ name }) => name === '演示甲');
    await page.goto(`/enterprises/${known!.posts[0]!.enterprise.id}`);
    // What comes late above the tabs moves them; a press begun before it would end beside them.
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: '资料', exact: true }).click();
    await page.getByRole('button', { name: '资料', exact: true, pressed: true }).waitFor();
    const panel = page.getByRole('region', { name: '联系人' });
    await panel.getByRole('link', { name: '演示甲' }).waitFor();
    await panel.getByRole('link', { name: '新建联系人' }).click();
    await page.getByLabel('姓名').fill('另一个人');
    await page.getByLabel('联系方式').fill('１９９００００ 0001');
    await page.getByText('可能已经有这位联系人').waitFor();
    expectRefusal(409);
    await page.getByRole('button', { name: '保存联系人' }).click();
    await page.getByRole('link', { name: '打开已有的“演示甲”' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});
