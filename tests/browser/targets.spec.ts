import { describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { openAs, PHONE } from '../support/browser';
import { GapMapPage, LeadPage } from './pages';

jest.setTimeout(240_000);

/** Presses and counts: what people do, not what the page does by itself. */
function counter() {
  let clicks = 0;
  return {
    press: async (what: Locator) => {
      await what.click();
      clicks += 1;
    },
    count: () => clicks,
  };
}

const pickable = (page: Page) => page.getByRole('button', { name: /^把.+加入清单$/ });

describe('from the map to a lead', () => {
  it('takes five clicks: gap, ranked firms, pick, target list, lead', async () => {
    const page = await openAs('officer2');
    const map = new GapMapPage(page);
    await map.open();
    const { press, count } = counter();

    await press(map.priorities().first().getByRole('button'));
    await press(map.drawer().getByRole('link', { name: '找企业' }));
    await press(pickable(page).first());
    await press(page.getByRole('button', { name: '存为目标清单' }));
    await press(page.getByRole('button', { name: /^把.+转为线索$/ }));

    expect(count()).toBe(5);
    await page.waitForURL(/\/leads\/[0-9a-f-]{36}$/);
    const why = page.getByRole('region', { name: '为什么找它' });
    await why.getByText(/^从事“.+”$/).waitFor();
    await page.getByText('目标企业清单').first().waitFor();
  });
});

describe('a target list', () => {
  it('fills up the quotas as firms are picked, is given out, and tells who declined', async () => {
    const page = await openAs('manager');
    await page.goto('/targets/candidates?chain=AUTO&node=AUTO-M0705');
    await pickable(page).first().click();
    await page.getByRole('button', { name: '逐项得分' }).first().click();
    await page.getByText('市场份额：不清楚').first().waitFor();
    await page.getByLabel('保险杠/格栅/外饰塑料件要几家').fill('2');
    await page.getByLabel('清单名称').fill('保险杠就近配套');
    await page.getByRole('button', { name: '存为目标清单' }).click();
    await page.getByRole('heading', { name: '保险杠就近配套', level: 1 }).waitFor();
    await page.getByText('0 / 2 家').waitFor();

    await page.getByRole('checkbox').first().check();
    await page
      .getByRole('region', { name: '已选 1 家' })
      .getByLabel('承办人')
      .selectOption({ label: '演小汽 · 汽车产业招商科' });
    await page.getByRole('button', { name: '分派', exact: true }).click();
    await page.getByRole('button', { name: '已分派 1' }).waitFor();

    await page
      .getByRole('button', { name: /^不联系[^\s\d]/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '不联系', exact: true }).click();
    await dialog.getByText('写明原因').waitFor();
    await dialog.getByRole('button', { name: '近期没有扩产打算' }).click();
    await dialog.getByRole('button', { name: '不联系', exact: true }).click();
    await page.getByRole('button', { name: '不联系 1' }).waitFor();
  });

  it('is made on a phone too, from a basket that opens from below', async () => {
    const page = await openAs('officer2', { size: PHONE });
    await page.goto('/targets/candidates?chain=DSP');
    await pickable(page).first().click();
    await page.getByRole('button', { name: '已选 1 家，存为清单' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '存为目标清单' }).click();

    await page.getByRole('list', { name: '清单上的企业' }).getByRole('listitem').first().waitFor();
    await page.getByRole('button', { name: /^把.+转为线索$/ }).click();
    await new LeadPage(page).shows((await page.getByRole('heading', { level: 1 }).textContent())!);
  });
});
