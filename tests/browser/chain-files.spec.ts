import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { openAs, PHONE } from '../support/browser';

jest.setTimeout(180_000);

const NODES = [
  '环节代码,上级代码,环节名称,上中下游,别名',
  'QJ,,演示氢能链,,',
  'QJ-U,QJ,上游,上游,',
  'QJ-U1,QJ-U,演示电解槽,,制氢设备',
];
const FIRMS = [
  '某平台 企业导出,,',
  '公司名称,注册地址,主营产品',
  '演示制氢一有限公司,江苏省苏州市,制氢设备',
  '演示制氢二有限公司,安徽省合肥市,水电解制氢槽',
];

const file = (name: string, lines: string[]) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(lines.join('\n')),
});
const send = (page: Page, name: string, lines: string[]) =>
  page.locator('input[type=file]').setInputFiles([file(name, lines)]);

describe('a chain and its firms from files', () => {
  it('a flawed file is told by row; the mended one becomes a chain; firms find their nodes; all is taken back', async () => {
    const page = await openAs('manager');
    await page.goto('/chains');
    await page.getByRole('button', { name: '新建产业链' }).click();
    await send(page, '环节.csv', [...NODES, 'QJ-U2,QJ-X,演示膜,,']);
    await page.getByText('文件里没有上级 QJ-X，这个环节挂不上').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '换一个文件' }).click();
    await send(page, '环节.csv', NODES);
    await page.getByRole('button', { name: '建立产业链' }).click();
    await page.getByText('“演示氢能链”已建立').waitFor();

    await page.getByRole('link', { name: '导入企业清单' }).click();
    await send(page, '导出.csv', FIRMS);
    await page.getByText('词与环节（1 个词认不出）').waitFor();
    await choose(page, '水电解制氢槽', '演示电解槽');
    await page.getByText('词与环节（0 个词认不出）').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: /^依据/ }).selectOption({ label: '来源写明' });
    await page.getByLabel(/^出处/).fill('演示平台');
    await page.getByRole('button', { name: '导入：新增企业 2 家、落位 2 处' }).click();
    await page.getByText('新增企业 2 家、落位 2 处；略过 0 行').waitFor();
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByText('已撤销 4 处').waitFor();

    await page.goto('/chains/QJ');
    await page.getByText('这条链还没有链主的采购需求').waitFor();
    await takeChainBack(page);
    await page.goto('/chains');
    await page.getByRole('heading', { name: '汽车产业链' }).waitFor();
    expect(await page.getByRole('heading', { name: '演示氢能链' }).count()).toBe(0);
  });

  it('on a phone a list is looked through and its words are chosen too', async () => {
    const page = await openAs('manager', { size: PHONE });
    await page.goto('/chains/AUTO/firms-import');
    await send(page, '导出.csv', ['公司名称,主营产品', '演示手机一有限公司,座椅总成']);
    await page.getByText('词与环节（0 个词认不出）').waitFor();

    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  });
});

/** By typing, as one does where no suggestion fits. */
async function choose(page: Page, word: string, node: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasText: word });
  await row.getByRole('button', { name: '选环节…' }).click();
  await row.getByRole('combobox').fill(node);
  await page.getByRole('option', { name: node }).click();
}

async function takeChainBack(page: Page): Promise<void> {
  const { items } = (await (await page.request.get('/api/v1/chains/QJ/edits')).json()) as {
    items: { id: string; kind: string }[];
  };
  const made = items.find(({ kind }) => kind === 'chain:imported')!;
  await page.request.post(`/api/v1/chains/QJ/edits/${made.id}/undo`);
}
