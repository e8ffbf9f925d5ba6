import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { DESK, type Look, openAs, openBrowser, PHONE } from '../support/browser';

jest.setTimeout(180_000);

const LOOKS: [name: string, look: Look][] = [
  ['light', { size: DESK, theme: 'light' }],
  ['dark', { size: DESK, theme: 'dark' }],
  ['phone', { size: PHONE, theme: 'light' }],
];

const BUSINESS = [
  '/',
  '/chains',
  '/chains/AUTO',
  '/leads',
  '/leads/new',
  '/visits',
  '/visits/new',
  '/projects',
  '/enterprises',
  '/enterprises/new',
  '/notices',
  '/me/profile',
  '/me/password',
  '/no/such/page',
];

/** One record of each kind, the first this person sees. */
async function records(page: Page): Promise<string[]> {
  const paths: string[] = [];
  for (const kind of ['leads', 'visits', 'projects', 'enterprises']) {
    const { items } = (await (await page.request.get(`/api/v1/${kind}?limit=1`)).json()) as {
      items: { id: string }[];
    };
    paths.push(`/${kind}/${items[0]!.id}`);
  }
  return paths;
}

async function visit(page: Page, paths: string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const here = await barriers(page);
    if (here.length > 0) found[path] = here;
  }
  return found;
}

describe.each(LOOKS)('in %s', (_, look) => {
  it('no page of an officer has a serious barrier', async () => {
    const page = await openAs('officer2', look);

    expect(await visit(page, [...BUSINESS, ...(await records(page))])).toEqual({});
  });

  it('no page of an administrator has one', async () => {
    const found = {
      ...(await visit(await openAs('sysadmin', look), ['/admin/users', '/admin/departments'])),
      ...(await visit(await openAs('secadmin', look), ['/admin/users'])),
      ...(await visit(await openAs('auditor', look), ['/audit'])),
    };

    expect(found).toEqual({});
  });

  it('signing in has none, nor have a drawer and a dialog', async () => {
    const door = await openBrowser(look);
    await door.goto('/', { waitUntil: 'networkidle' });
    expect(await barriers(door)).toEqual([]);

    const page = await openAs('manager', look);
    await page.goto('/chains/AUTO?node=AUTO-M0806', { waitUntil: 'networkidle' });
    expect(await barriers(page)).toEqual([]);
    const { items } = (await (await page.request.get('/api/v1/projects?open=true&limit=1')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/projects/${items[0]!.id}`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '推进项目' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
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
  });
});
