import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { openAs, openBrowser } from '../support/browser';
import { demoAccount } from '../support/site';

jest.setTimeout(240_000);

/** What has the focus, in words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName.toLowerCase()} ${at?.getAttribute('aria-label') ?? at?.id ?? ''} ${at?.textContent?.trim().slice(0, 40) ?? ''}`;
  });

describe('with the keyboard alone', () => {
  it('one signs in', async () => {
    const page = await openBrowser();
    const { username, password } = demoAccount('liaison');
    await page.goto('/');
    await page.getByLabel('用户名').focus();
    await page.keyboard.type(username);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');

    await page.getByRole('navigation', { name: '主导航' }).waitFor();
  });

  it('the first stop of a page jumps over the navigation', async () => {
    const page = await openAs('officer2');
    await page.goto('/leads', { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('跳到正文');
    await page.keyboard.press('Enter');

    expect(await focused(page)).toMatch(/^main content/);
  });

  it('one walks the gap map, opens a node and comes back to it', async () => {
    const page = await openAs('officer2');
    await page.goto('/chains/AUTO', { waitUntil: 'networkidle' });
    const strip = page.locator('section[aria-labelledby="strip-title"]').getByRole('button').first();
    await strip.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2 }).and(page.locator('#node-title')).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#node-title').waitFor({ state: 'hidden' });

    expect(await focused(page)).not.toMatch(/^body/);
  });

  it('a firm that is chosen at once stays chosen', async () => {
    const page = await openAs('officer2');
    await page.goto('/leads/new', { waitUntil: 'networkidle' });
    const picker = page.getByRole('main').getByRole('combobox', { name: /^企业/ });
    await picker.focus();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.type('a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const name = await picker.inputValue();
    await page.waitForTimeout(600);

    expect(await picker.inputValue()).toBe(name);
    expect(await picker.getAttribute('aria-expanded')).toBe('false');
  });

  it('a dialog holds the focus, closes on Escape and gives the focus back', async () => {
    const page = await openAs('manager');
    const { items } = (await (await page.request.get('/api/v1/projects?open=true&limit=1')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/projects/${items[0]!.id}`, { waitUntil: 'networkidle' });
    const button = page.getByRole('button', { name: '推进项目' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (let step = 0; step < 15; step++) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    expect(await focused(page)).toContain('推进项目');
  });

  it('every stop can be seen', async () => {
    const page = await openAs('officer2');
    await page.goto('/leads', { waitUntil: 'networkidle' });
    const unseen: string[] = [];
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const marked = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        if (at === document.body) return true;
        const shows = (node: Element | null): boolean => {
          if (!node) return false;
          const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(node);
          return (
            (outlineStyle !== 'none' && outlineWidth !== '0px') ||
            boxShadow !== 'none' ||
            (node.matches('input') && borderColor !== '')
          );
        };
        return shows(at) || shows(at.parentElement) || shows(at.closest('label, .el-input__wrapper'));
      });
      if (!marked) unseen.push(await focused(page));
    }

    expect(unseen).toEqual([]);
  });
});
