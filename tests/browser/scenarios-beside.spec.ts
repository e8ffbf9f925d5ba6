import { expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { openAs } from '../support/browser';
import { inEveryLook } from './looks';
import { GapMapPage } from './pages';

jest.setTimeout(240_000);

/** Tries a newcomer at one of the first gaps and keeps it. */
async function keep(page: Page, at: number, name: string): Promise<void> {
  const map = new GapMapPage(page);
  await map.open('DSP');
  await map.priorities().nth(at).getByRole('button').click();
  await map
    .drawer()
    .getByRole('button', { name: /^试算.+落地$/ })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: '情景推演' });
  await panel.getByText(/^变化的环节（[1-9]\d*）$/).waitFor();
  await panel.getByPlaceholder(/^情景名称/).fill(name);
  await panel.getByRole('button', { name: '保存情景' }).click();
  await page.getByRole('status').filter({ hasText: name }).waitFor();
}

it('two kept scenarios are set side by side, and one is gone to where they differ', async () => {
  const page = await openAs('officer2');
  const [one, other] = [`甲案 ${Date.now()}`, `乙案 ${Date.now()}`];
  await keep(page, 0, one);
  await keep(page, 1, other);

  await page
    .getByRole('status')
    .filter({ hasText: other })
    .getByRole('link', { name: '与其他情景并排' })
    .click();
  const totals = page.getByRole('table', { name: '总量对比' });
  await totals.getByRole('columnheader', { name: other }).waitFor();
  const add = page.getByLabel('添加情景');
  await add.selectOption({ label: (await add.getByRole('option', { name: one }).textContent())! });
  await totals.getByRole('columnheader', { name: one }).waitFor();
  expect(new URL(page.url()).searchParams.get('ids')?.split(',')).toHaveLength(2);
  expect(await totals.getByRole('columnheader').count()).toBe(4);

  expect(await inEveryLook(page)).toEqual([]);

  await page.getByRole('checkbox', { name: '只看情景之间不同的环节' }).check();
  const cell = page.getByRole('link', { name: new RegExp(`：在图谱上看“${one}”$`) }).first();
  await cell.click();
  await page.getByRole('status').filter({ hasText: one }).waitFor();
  await new GapMapPage(page).drawer().waitFor();
  const address = new URL(page.url());
  expect(address.searchParams.get('mode')).toBe('difference');
  expect(address.searchParams.get('node')).toMatch(/^DSP-/);

  await page.getByRole('combobox', { name: '对比' }).selectOption({ label: other });
  await page.getByText(`对比：${other}`).waitFor();
  expect(new URL(page.url()).searchParams.get('against')).toMatch(/^[0-9a-f-]{36}$/);
});
