import { describe, expect, it, jest } from '@jest/globals';

import { openAs, openBrowser } from '../support/browser';
import { A_LIST_WITH_FLAWS, records } from './every-page';
import { barriersOf, inEveryLook } from './looks';

jest.setTimeout(360_000);

describe('no serious barrier stands', () => {
  it('on the page of one record of each kind that an officer sees', async () => {
    const page = await openAs('officer2');

    expect(await barriersOf(page, await records(page))).toEqual({});
  });

  it('before an administrator or an auditor', async () => {
    const found = {
      ...(await barriersOf(await openAs('sysadmin'), ['/admin/users', '/admin/departments'])),
      ...(await barriersOf(await openAs('secadmin'), ['/admin/users'])),
      ...(await barriersOf(await openAs('auditor'), ['/audit'])),
    };

    expect(found).toEqual({});
  });

  it('at the door', async () => {
    expect(await barriersOf(await openBrowser(), ['/'])).toEqual({});
  });

  it('on the pages that a manager has and an officer has not', async () => {
    const pages = ['/chains/AUTO/settings', '/purchases', '/enterprises/duplicates', '/new-chain'];
    const editing = [
      '/chains/AUTO/firms-import',
      '/chains/AUTO?edit=1',
      '/chains/AUTO/nodes?node=AUTO-M0806',
    ];

    expect(await barriersOf(await openAs('manager'), [...pages, ...editing, '/chains/AUTO/demand'])).toEqual(
      {},
    );
  });

  it('on a list of purchases that was just read', async () => {
    const page = await openAs('manager');
    const { items } = (await (await page.request.get('/api/v1/anchors?chain=AUTO')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/anchors/${items[0]!.id}/import`, { waitUntil: 'networkidle' });
    expect(await inEveryLook(page)).toEqual([]);
    await page.getByLabel('把采购清单拖到这里').setInputFiles(A_LIST_WITH_FLAWS);
    await page.getByRole('heading', { name: '列的对应' }).waitFor();

    expect(await inEveryLook(page)).toEqual([]);
  });

  it('in the drawer of a node and in dialogs', async () => {
    const page = await openAs('manager');
    await page.goto('/chains/AUTO?node=AUTO-M0806', { waitUntil: 'networkidle' });
    await page.locator('#node-title').waitFor();
    expect(await inEveryLook(page)).toEqual([]);

    await page.goto('/chains/AUTO/nodes?node=AUTO-M0806', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '拆分' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: '企业（' }).first().waitFor();
    expect(await inEveryLook(page)).toEqual([]);

    const { items } = (await (await page.request.get('/api/v1/projects?open=true&limit=1')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/projects/${items[0]!.id}`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '推进项目' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await inEveryLook(page)).toEqual([]);
  });
});
