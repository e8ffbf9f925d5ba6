import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { DESK, PHONE } from '../support/browser';

/** How long a page that was given another width or theme must stand still before it is looked at. */
const STILL_MS = 250;

/**
 * Barriers of the page as it stands: at a desk in light, at a desk in dark, where only colours are another, and on a
 * phone. The page is a desk's in light again afterwards.
 */
export async function inEveryLook(page: Page): Promise<string[]> {
  const light = await barriers(page);
  await wear(page, 'dark');
  expect(await isDark(page)).toBe(true);
  const dark = await barriers(page, 'colours');
  await wear(page, 'light');
  await page.setViewportSize(PHONE);
  await page.evaluate(untilStill, STILL_MS);
  const phone = await barriers(page);
  await page.setViewportSize(DESK);
  await page.evaluate(untilStill, STILL_MS);
  return [...light, ...dark.map((line) => `dark: ${line}`), ...phone.map((line) => `phone: ${line}`)];
}

/** The page follows the system's theme by itself, at the next frame of the browser's. */
async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
  await page.evaluate(untilStill, STILL_MS);
}

/** Barriers of each of the pages in every look, by its path; pages without any are left out. */
export async function barriersOf(page: Page, paths: string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const here = await inEveryLook(page);
    if (here.length > 0) found[path] = here;
  }
  return found;
}

/** Nothing is being fetched for the page, and it did not change for that long. */
async function untilStill(ms: number): Promise<void> {
  const patience = performance.now() + 10_000;
  await new Promise<void>((done) => {
    let timer = setTimeout(done, ms);
    const watcher = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, performance.now() > patience ? 0 : ms);
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  while (document.querySelector('[aria-busy="true"], .skeleton') && performance.now() < patience)
    await new Promise((later) => setTimeout(later, 50));
}

/** Light words stand on a dark ground. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const channels =
      getComputedStyle(document.body)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return channels.slice(0, 3).every((channel) => channel > 150);
  });
}
