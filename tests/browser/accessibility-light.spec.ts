import { describe, expect, it } from '@jest/globals';

import { barriers } from '../support/accessibility';
import { DESK, openBrowser } from '../support/browser';
import { everyPageIsOpenToAll } from './every-page';

describe('in light, no serious barrier stands', () => everyPageIsOpenToAll({ size: DESK, theme: 'light' }));

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
  });
});
