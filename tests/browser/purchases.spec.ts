import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { openAs, PHONE } from '../support/browser';

jest.setTimeout(120_000);

const FILE = '把采购清单拖到这里';
/** Rows with a word nobody knows, a total, and every kind of nonsense in one. */
const list = (part: string) => ({
  ...{ name: `${part}.csv`, mimeType: 'text/csv' },
  buffer: Buffer.from(
    [
      '环节,零部件,采购额（万元）,采购期间,供应商所在地,本地采购占比（%）',
      `座椅总成,${part},3200,2025Q1,芜湖,`,
      `坐椅总成,${part}甲,800,2025Q1,,35`,
      `座椅总成,${part}乙,-5,去年,,135`,
      '合计,,4000,2025,,',
    ].join('\n'),
  ),
});

let anchor: string;
beforeAll(async () => {
  const page = await openAs('manager');
  const { items } = (await (await page.request.get('/api/v1/anchors?chain=AUTO')).json()) as {
    items: { id: string }[];
  };
  anchor = items[0]!.id;
});

async function uploaded(page: Page, part: string): Promise<void> {
  await page.goto(`/anchors/${anchor}/import`);
  await page.getByLabel(FILE).setInputFiles(list(part));
  await page
    .getByRole('heading', { name: '2 行有问题' })
    .or(page.getByRole('heading', { name: '3 行有问题' }))
    .waitFor();
}

describe('a purchase list', () => {
  it('goes from the file over its flaws into the records, and back in one step', async () => {
    const page = await openAs('manager');
    await page.goto(`/purchases?anchor=${anchor}`);
    await page.getByRole('button', { name: '导入采购清单' }).click();
    await page.getByLabel(FILE).setInputFiles(list('演示导入'));
    await page.getByRole('cell', { name: '占比超过 100%：“135”' }).waitFor();
    await page.getByRole('cell', { name: '采购额应大于 0，现为“-5”' }).waitFor();

    await page.getByRole('button', { name: '“坐椅总成”是座椅总成' }).click();
    await page.getByRole('button', { name: '不导入“合计”的行' }).click();
    await page.getByRole('button', { name: '只导入无误的行（2）' }).click();
    await page.getByText('已导入 2 条采购记录').waitFor();
    await page.getByRole('link', { name: '查看采购记录' }).click();
    await page.getByRole('searchbox', { name: '零部件或供应商' }).fill('演示导入');
    await page.getByText('共 2 条').waitFor();

    await page.goBack();
    await page.goto(`/purchases?anchor=${anchor}&q=演示导入`);
    await page.getByRole('button', { name: '删除“演示导入甲”' }).click();
    await page.getByText('共 1 条').waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText('共 2 条').waitFor();
  });

  it('is there again after a reload, and is undone as one', async () => {
    const page = await openAs('manager');
    await uploaded(page, '演示撤销');
    await page.reload();
    await page.getByText('演示撤销.csv', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^只导入无误的行/ }).click();
    await page.getByText(/^已导入/).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText(FILE).waitFor();
    await page.goto('/purchases?q=演示撤销');
    await page.getByText('还没有采购记录').waitFor();
  });

  it('is looked through on a phone, without anything beyond the edge', async () => {
    const page = await openAs('manager', { size: PHONE });
    await uploaded(page, '演示手机');

    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  });
});

describe('a single purchase', () => {
  it('is entered and changed by hand', async () => {
    const page = await openAs('manager');
    await page.goto(`/purchases?anchor=${anchor}&q=演示手工件`);
    await page.getByRole('button', { name: '登记采购' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('请填写大于 0 的数字').waitFor();
    await dialog.getByLabel(/^环节/).fill('座椅总成');
    await dialog.getByRole('option', { name: /^座椅总成/ }).click();
    await dialog.getByLabel(/^零部件/).fill('演示手工件');
    await dialog.getByLabel(/^采购额/).fill('1250');
    await dialog.getByLabel(/^开始日期/).fill('2025-01-01');
    await dialog.getByLabel(/^结束日期/).fill('2025-03-31');
    await dialog.getByLabel(/^数据来源/).fill('演示：链主口述');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('共 1 条').waitFor();

    await page.getByRole('button', { name: '修改“演示手工件”' }).click();
    await dialog.getByLabel(/^采购额/).fill('1300');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('cell', { name: /1,300\.00/ }).waitFor();
  });

  it('is no business of an officer', async () => {
    const page = await openAs('officer2');
    await page.goto('/purchases');
    await page.waitForURL(/\/forbidden/);
    await page.goto('/chains/AUTO');
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem', { name: '采购清单' }).count()).toBe(0);
  });
});
