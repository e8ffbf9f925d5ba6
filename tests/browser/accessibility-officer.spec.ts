import { describe, expect, it, jest } from '@jest/globals';

import { barriers } from '../support/accessibility';
import { openAs, openBrowser } from '../support/browser';
import { BUSINESS } from './every-page';
import { barriersOf } from './looks';

jest.setTimeout(360_000);
const half = Math.ceil(BUSINESS.length / 2);

describe('an officer meets no serious barrier', () => {
  it('on the first half of the pages', async () => {
    expect(await barriersOf(await openAs('officer2'), BUSINESS.slice(0, half))).toEqual({});
  });

  it('on the other half', async () => {
    expect(await barriersOf(await openAs('officer2'), BUSINESS.slice(half))).toEqual({});
  });
});

describe('the check itself', () => {
  it('sees a picture without words, a field without a label and grey on grey', async () => {
    const page = await openBrowser();
    await page.goto('/login', { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.append(document.createElement('img'), document.createElement('input'));
      const pale = document.createElement('p');
      pale.textContent = '看不清';
      pale.style.color = '#ccc';
      pale.style.backgroundColor = '#fff';
      main.append(pale);
    });
    const found = (await barriers(page)).map((line) => line.split(' ')[0]);

    expect(found).toEqual(expect.arrayContaining(['image-alt', 'label', 'color-contrast']));
    expect((await barriers(page, 'colours')).length).toBeGreaterThan(0);
  });
});
