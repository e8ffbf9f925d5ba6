import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { openAs, PHONE } from '../support/browser';

jest.setTimeout(180_000);

const FIRMS = [
  '某平台 企业导出,,',
  '公司名称,信用代码,所属城市',
  '演示导入一有限公司,,苏州市',
  '演示导入二有限公司,12345,合肥市',
];
const send = (page: Page, lines: string[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles([{ name: '名录.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }]);

describe('a table of firms', () => {
  it('is looked through, put right in the grid, imported, seen in the list, and taken back', async () => {
    const page = await openAs('manager');
    await page.goto('/enterprises');
    await page.getByRole('button', { name: '导入' }).click();
    await send(page, FIRMS);
    await page.getByRole('heading', { name: '名录.csv' }).waitFor();
    await page.getByText('“12345”不是统一社会信用代码').waitFor();
    expect(await barriers(page)).toEqual([]);
    const start = page.getByRole('button', { name: /^开始导入/ });
    expect(await start.isDisabled()).toBe(true);
    await page.getByLabel('第 4 行 统一社会信用代码').fill('');
    await page.getByLabel('第 4 行 统一社会信用代码').press('Enter');
    await page.getByRole('button', { name: '开始导入：新增 2，更新 0' }).click();
    await page.getByText('新增 2 条，更新 0 条').waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('link', { name: '去看记录' }).click();
    await page.getByRole('searchbox').first().fill('演示导入');
    await page.getByText('演示导入二有限公司').first().waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText('已恢复 2 条').waitFor();
  });

  it('on a phone is looked through and put right too', async () => {
    const page = await openAs('manager', { size: PHONE });
    await page.goto('/imports?register=enterprises');
    await send(page, FIRMS);
    await page.getByText('“12345”不是统一社会信用代码').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  });
});
