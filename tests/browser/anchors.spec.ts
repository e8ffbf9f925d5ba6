import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { openAs, PHONE } from '../support/browser';

jest.setTimeout(120_000);

async function openChery(page: Page): Promise<void> {
  await page.goto('/chains');
  await page.getByRole('link', { name: '全部链主' }).click();
  await page.getByRole('link', { name: /^奇瑞汽车股份有限公司/ }).click();
  await page.getByRole('heading', { name: '奇瑞汽车股份有限公司', level: 1 }).waitFor();
}

describe('the page of a chain leader', () => {
  it('leads from a supplier nobody has asked to a lead that came through the leader', async () => {
    const page = await openAs('officer2');
    await openChery(page);
    const unasked = page.getByRole('region', { name: '未对接的外地供应商' });
    const first = unasked.getByRole('row').nth(1);
    const supplier = (await first.getByRole('link').first().innerText()).split('\n')[0]!;
    await first.getByRole('link', { name: '建线索' }).click();

    expect(await page.getByLabel('链主').locator('option:checked').innerText()).toContain('奇瑞');
    await page.getByLabel('线索名称').fill('经链主引荐的供应商');
    await page.getByLabel('线索来源').selectOption({ label: '企业推荐' });
    await page.getByRole('button', { name: '保存线索' }).click();
    await page.waitForURL(/\/leads\/[0-9a-f-]{36}$/);

    await page.getByRole('link', { name: '奇瑞汽车股份有限公司', exact: true }).click();
    await page.getByRole('link', { name: '经链主引荐的供应商' }).waitFor();
    await unasked.getByRole('row').nth(1).waitFor();
    await unasked.getByRole('button', { name: /^显示全部/ }).click();
    expect(await unasked.getByText(supplier, { exact: true }).count()).toBe(0);
  });

  it('shows its relations as a picture and as a table that leads to the firms', async () => {
    const page = await openAs('manager');
    await openChery(page);
    const relations = page.getByRole('region', { name: '关系图' });
    await relations.getByRole('img').waitFor();
    await relations.getByRole('button', { name: /^集团成员/ }).click();
    await relations.getByRole('button', { name: '表格' }).click();
    const rows = relations.getByRole('row');
    const members = (await rows.count()) - 1;

    expect(members).toBeGreaterThan(0);
    await relations.getByRole('checkbox', { name: '含集团成员的关系' }).check();
    await relations.getByRole('button', { name: /^集团成员的关系/ }).click();
    await relations.getByText('供货').first().waitFor();
    await rows.nth(1).getByRole('link').first().click();
    await page.waitForURL(/\/enterprises\//);
  });

  it('is open on a phone, with cards instead of wide tables', async () => {
    const page = await openAs('officer2', { size: PHONE });
    await openChery(page);

    await page.getByRole('region', { name: '关系图' }).getByRole('list', { name: '关系图' }).waitFor();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wider).toBe(false);
  });
});
