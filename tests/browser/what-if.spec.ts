import { expect, it, jest } from '@jest/globals';

import { openAs } from '../support/browser';
import { GapMapPage } from './pages';

jest.setTimeout(240_000);

it('what would change if a firm came is shown, kept, compared, laid over the map and deleted', async () => {
  const page = await openAs('officer2');
  const map = new GapMapPage(page);
  await map.open('DSP');
  await map.priorities().first().getByRole('button').click();
  await map
    .drawer()
    .getByRole('button', { name: /^试算.+落地$/ })
    .first()
    .click();

  const panel = page.getByRole('complementary', { name: '情景推演' });
  await panel.getByText(/^变化的环节（[1-9]\d*）$/).waitFor();
  const gap = panel.getByRole('definition').filter({ hasText: '亿元' });
  expect(await gap.first().textContent()).toMatch(/亿元.*→.*亿元/);
  const name = `一家落地 ${Date.now()}`;
  await panel.getByPlaceholder(/^情景名称/).fill(name);
  await panel.getByRole('button', { name: '保存情景' }).click();
  await page.getByText('情景已保存').first().waitFor();

  await page.getByRole('status').filter({ hasText: name }).waitFor();
  const address = new URL(page.url());
  expect(address.searchParams.get('scenario')).toMatch(/^[0-9a-f-]{36}$/);

  await page.reload();
  await page.getByRole('status').filter({ hasText: name }).waitFor();
  await page.getByRole('combobox', { name: '颜色' }).selectOption({ label: '情景差异' });
  expect(await panel.isVisible()).toBe(false);

  const banner = page.getByRole('status').filter({ hasText: name });
  await banner.getByRole('button', { name: '删除' }).click();
  await page.getByRole('button', { name: '删除情景' }).click();
  await page.getByText('情景已删除').first().waitFor();
  await banner.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('scenario')).toBe(false);
});
