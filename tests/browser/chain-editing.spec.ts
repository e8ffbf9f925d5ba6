import { describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { expectRefusal, openAs, PHONE } from '../support/browser';
import { eventually } from '../support/eventually';

jest.setTimeout(180_000);

/** On a chain that no other journey looks at: edits show to everybody. */
const CHAIN = 'BIO';
const SYSTEM = '中(蒙)药材种植与采集';

/** On the map a node is a square or a tile; both can be dragged. */
const tile = (page: Page, code: string) => page.locator(`#map-${code}`);
const dialog = (page: Page) => page.getByRole('dialog');
const told = (page: Page, text: string | RegExp) => page.getByRole('status').getByText(text).first();

/** Cards glide to their places after an edit; where they come to rest is where to press. */
async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  await what.waitFor();
  let last = '';
  const isStill = (box: string) => {
    const still = box === last;
    last = box;
    return still;
  };
  await eventually(async () => JSON.stringify(await what.boundingBox()), isStill);
  const box = (await what.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await middleOf(tile(page, from)), await middleOf(tile(page, to))];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

async function codeOf(page: Page, name: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/chains/${CHAIN}/gap-map`);
  const { nodes } = (await answer.json()) as { nodes: { code: string; nameZh: string }[] };
  return nodes.find(({ nameZh }) => nameZh === name)!.code;
}

/** A lead that points at the node. @returns its id */
async function leadAt(page: Page, nodeCode: string): Promise<string> {
  const firms = (await (await page.request.get('/api/v1/enterprises?limit=1')).json()) as {
    items: { id: string }[];
  };
  const data = {
    title: '蒙药材仓储招商线索',
    enterpriseId: firms.items[0]!.id,
    source: 'department',
    nodeCode,
  };
  const made = await page.request.post('/api/v1/leads', { data });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}

const row = (page: Page, name: string) => page.getByRole('row', { name, exact: false }).first();

async function find(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: '搜环节' }).fill(name);
  await row(page, name).waitFor();
}

describe('a chain is edited', () => {
  it('on the map and in the table: added, refused, renamed, merged, taken back', async () => {
    const page = await openAs('manager', { size: { width: 1440, height: 900 } });
    expectRefusal(409);
    await page.goto(`/chains/${CHAIN}`);
    await page.getByRole('button', { name: '编辑', exact: true }).click();
    await page.getByRole('button', { name: `在“${SYSTEM}”下添加环节` }).click();
    await dialog(page).getByLabel('名称', { exact: false }).first().fill('蒙药材仓储');
    await dialog(page).getByRole('button', { name: '添加', exact: true }).click();
    await told(page, '已添加“蒙药材仓储”').waitFor();
    const code = await eventually(() => codeOf(page, '蒙药材仓储').catch(() => ''), Boolean);
    await tile(page, code).waitFor();

    // What processing makes of liquorice cannot supply its growing.
    await drag(page, 'BIO-U0109', 'BIO-U0101');
    await page.getByText(/这样会形成供应循环：.+ → .+ → .+/).waitFor();
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await page.getByRole('button', { name: '全图' }).click();
    await drag(page, code, 'BIO-M0104');
    await told(page, '已连：蒙药材仓储 → ').waitFor();

    await page.getByRole('link', { name: '环节表' }).click();
    await find(page, '蒙药材仓储');
    await row(page, '蒙药材仓储').press('Enter');
    const name = page.getByRole('textbox', { name: '名称' });
    await name.fill('蒙药材仓储与物流');
    await name.press('Enter');
    await row(page, '蒙药材仓储与物流').waitFor();

    const lead = await leadAt(page, code);
    await row(page, '蒙药材仓储与物流').click();
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await dialog(page).getByText('线索 1 条').waitFor();
    await dialog(page).getByRole('radio').first().check();
    await dialog(page).getByRole('button', { name: '合并', exact: true }).click();
    await told(page, /已把“蒙药材仓储与物流”并入/).waitFor();
    // What was merged is found by its name at the node that took its place.
    await row(page, '蒙药材仓储与物流').waitFor({ state: 'detached' });
    expect((await page.request.get(`/api/v1/leads/${lead}`)).status()).toBe(200);

    await page.keyboard.press('Control+z');
    await row(page, '蒙药材仓储与物流').waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).first().click();
    await page.getByRole('row', { name: /蒙药材仓储(?!与)/ }).waitFor();

    await page.goto(`/chains/${CHAIN}?node=${code}`);
    await page.getByRole('heading', { name: '蒙药材仓储', level: 2, exact: true }).waitFor();
    const history = page.locator('section[aria-labelledby="node-history"]');
    await history.getByText(/撤销：修改“蒙药材仓储/).waitFor();
    await history.getByText(/撤销：把“蒙药材仓储与物流”并入/).waitFor();
  });

  it('on a phone, in the table', async () => {
    const page = await openAs('manager', { size: PHONE });
    await page.goto(`/chains/${CHAIN}/nodes`);
    await find(page, SYSTEM);
    await row(page, SYSTEM).click();
    await page.getByRole('button', { name: '添加下级' }).click();
    await dialog(page).getByLabel('名称', { exact: false }).first().fill('黄芪种子');
    await dialog(page).getByRole('button', { name: '添加', exact: true }).click();
    await told(page, '已添加“黄芪种子”').waitFor();

    await page.getByRole('status').getByRole('button', { name: '撤销' }).first().click();
    await told(page, '已撤销').waitFor();
  });

  it('only by those who may', async () => {
    const page = await openAs('officer2');
    await page.goto(`/chains/${CHAIN}/nodes`);
    await row(page, SYSTEM).click();

    expect(await page.getByRole('button', { name: '停用' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '添加环节' }).count()).toBe(0);
  });
});
