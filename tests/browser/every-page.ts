import { expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { barriers } from '../support/accessibility';
import { type Look, openAs, openBrowser } from '../support/browser';

const BUSINESS = [
  '/',
  '/chains',
  '/chains/AUTO',
  '/chains/AUTO?view=table',
  '/chains/AUTO?view=region',
  '/chains/AUTO/profile',
  '/chains/AUTO/nodes?node=AUTO-M0806',
  '/chains/AUTO/edits',
  '/chains/AUTO/demand',
  '/anchors',
  '/targets',
  '/targets/mine',
  '/targets/candidates?chain=AUTO&node=AUTO-M0806',
  '/leads',
  '/leads/new',
  '/leads?scope=pool',
  '/leads?layout=board',
  '/leads?group=owner',
  '/projects?layout=board',
  '/settings/leads',
  '/visits',
  '/visits/new',
  '/tasks',
  '/projects',
  '/enterprises',
  '/enterprises/new',
  '/contacts',
  '/contacts/new',
  '/handover',
  '/join-requests?box=out',
  '/imports',
  '/exports',
  '/notices',
  '/search?q=演示',
  '/me/profile',
  '/me/password',
  '/no/such/page',
];

/** Officers of the other section see none of the demo zone's. */
const A_LIST = {
  chain: 'AUTO',
  name: '座椅',
  status: 'active',
  targets: [],
  quotas: [{ nodeCode: 'AUTO-M0806', quota: 2 }],
};

const A_LIST_WITH_FLAWS = {
  ...{ name: '采购清单.csv', mimeType: 'text/csv' },
  buffer: Buffer.from('环节,采购额（万元）,采购期间\n座椅总成,5,2025\n坐椅,-5,去年\n'),
};

/** One record of each kind, the first this person sees. */
async function records(page: Page): Promise<string[]> {
  const paths: string[] = [];
  for (const kind of ['leads', 'visits', 'projects', 'enterprises', 'contacts', 'anchors']) {
    const query = kind === 'anchors' ? '' : '?limit=1';
    const { items } = (await (await page.request.get(`/api/v1/${kind}${query}`)).json()) as {
      items: { id: string }[];
    };
    paths.push(`/${kind}/${items[0]!.id}`);
  }
  const made = await page.request.post('/api/v1/target-lists', { data: A_LIST });
  paths.push(`/targets/${((await made.json()) as { id: string }).id}`);
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

/** Every page as each of those sees it who has it, in one look; the looks are files of their own, to run side by side. */
export function everyPageIsOpenToAll(look: Look): void {
  jest.setTimeout(360_000);

  it('no page of an officer has a serious barrier', async () => {
    const page = await openAs('officer2', look);
    await page.goto('/leads', { waitUntil: 'networkidle' });
    expect(await isDark(page)).toBe(look.theme === 'dark');

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

  it('signing in has none, nor have purchases, a drawer and a dialog', async () => {
    const door = await openBrowser(look);
    await door.goto('/', { waitUntil: 'networkidle' });
    expect(await barriers(door)).toEqual([]);

    const page = await openAs('manager', look);
    await page.goto('/chains/AUTO/settings', { waitUntil: 'networkidle' });
    expect(await barriers(page)).toEqual([]);
    await page.goto('/purchases', { waitUntil: 'networkidle' });
    expect(await barriers(page)).toEqual([]);
    const anchors = (await (await page.request.get('/api/v1/anchors?chain=AUTO')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/anchors/${anchors.items[0]!.id}/import`, { waitUntil: 'networkidle' });
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('把采购清单拖到这里').setInputFiles(A_LIST_WITH_FLAWS);
    await page.getByRole('heading', { name: '列的对应' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await visit(page, ['/enterprises/duplicates', '/new-chain', '/chains/AUTO/firms-import'])).toEqual(
      {},
    );
    await page.goto('/chains/AUTO?node=AUTO-M0806', { waitUntil: 'networkidle' });
    await page.locator('#node-title').waitFor();
    expect(await barriers(page)).toEqual([]);
    for (const path of ['/chains/AUTO?edit=1', '/chains/AUTO/nodes?node=AUTO-M0806', '/chains/AUTO/demand']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    await page.goto('/chains/AUTO/nodes?node=AUTO-M0806', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '拆分' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: '企业（' }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    const { items } = (await (await page.request.get('/api/v1/projects?open=true&limit=1')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/projects/${items[0]!.id}`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '推进项目' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
  });
}
