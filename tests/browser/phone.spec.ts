import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';

import { expectRefusal, openAs, PHONE } from '../support/browser';
import { eventually } from '../support/eventually';

jest.setTimeout(240_000);

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Sent {
  id: string;
  summary: string;
  kind: string;
  nextStep: string;
}

/** What the server has of it. */
async function visitsSaying(page: Page, summary: string): Promise<Sent[]> {
  const answer = await page.request.get('/api/v1/visits?author=me&limit=50');
  const { items } = (await answer.json()) as { items: Sent[] };
  return items.filter((visit) => visit.summary === summary);
}

describe('on a phone', () => {
  it('a visit is written down with one hand, and reaches the server', async () => {
    const page = await openAs('officer2', { size: PHONE });
    await page.goto('/');
    await page
      .getByRole('button', { name: '登记走访' })
      .or(page.getByRole('link', { name: '登记走访' }))
      .first()
      .click();
    await page.getByRole('heading', { name: '登记走访', level: 1 }).waitFor();

    const picker = page.getByRole('combobox', { name: '企业' });
    const found = page.waitForResponse(/enterprises\?.*q=/);
    await picker.fill('演示');
    await found;
    await page.getByRole('option', { name: '演示' }).first().click();
    await page.getByText('来访接待').click();
    await page.getByLabel('说了什么').fill('在大厅里说好了下周见。');
    await page.getByRole('button', { name: '明天' }).click();
    await page.getByLabel('下一步', { exact: true }).fill('再见面');
    await page.getByRole('button', { name: '保存走访' }).click();

    await page.getByText('在大厅里说好了下周见。').first().waitFor();
    // It is safe on the phone at once, and on its way to the server.
    const arrived = await eventually(
      () => visitsSaying(page, '在大厅里说好了下周见。'),
      (visits) => visits.length > 0,
    );
    expect(arrived).toEqual([expect.objectContaining({ kind: 'inbound', nextStep: '再见面' })]);
  });

  it('a visit written without a network is kept and sent once when it is back', async () => {
    const page = await openAs('officer2', { size: PHONE });
    const leads = (await (await page.request.get('/api/v1/leads?limit=1')).json()) as {
      items: { id: string }[];
    };
    await page.goto(`/visits/new?lead=${leads.items[0]!.id}`);
    expectRefusal('net::ERR_INTERNET_DISCONNECTED');
    await page.getByLabel('说了什么').fill('写在没有网络的车间里。');
    await page
      .context()
      .route('**/api/v1/visits', (route) =>
        route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.continue(),
      );
    await page
      .getByLabel('添加照片或文件')
      .setInputFiles({ name: '车间.png', mimeType: 'image/png', buffer: PNG });
    await page.getByText('车间.png').waitFor();
    await page.getByRole('button', { name: '保存走访' }).click();
    await page.getByText('写在没有网络的车间里。').first().waitFor();
    await page.getByText('文件 1 个').waitFor();
    await page.context().unroute('**/api/v1/visits');
    await page.reload();
    const send = page.getByRole('button', { name: '现在送达' });
    // It may go out by itself before anybody presses.
    await send.click({ timeout: 2_000 }).catch(() => undefined);

    const stored = () => visitsSaying(page, '写在没有网络的车间里。');
    await eventually(stored, (visits) => visits.length > 0);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await stored()).toHaveLength(1);
    const [visit] = await stored();
    const names = async () => {
      const answer = await page.request.get(`/api/v1/files?recordKind=visit&recordId=${visit!.id}`);
      return ((await answer.json()) as { items: { name: string }[] }).items.map(({ name }) => name);
    };
    expect(await eventually(names, (found) => found.length > 0)).toEqual(['车间.png']);
  });

  it.each([
    '/',
    '/leads',
    '/visits',
    '/visits/new',
    '/tasks',
    '/enterprises',
    '/chains/AUTO',
    '/anchors',
    '/me',
  ])('%s is no wider than the screen', async (path) => {
    const page = await openAs('officer2', { size: PHONE });
    await page.goto(path, { waitUntil: 'networkidle' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);

    expect(width).toBeLessThanOrEqual(PHONE.width);
  });

  it('every control of the visit form is large enough for a thumb', async () => {
    const page = await openAs('officer2', { size: PHONE });
    await page.goto('/visits/new', { waitUntil: 'networkidle' });
    // A field for files is reached by the button beside it.
    const small = await page
      .getByRole('main')
      .locator(
        'button:visible, a:visible, input:visible:not([type=radio], [type=file]), textarea:visible, label.kind:visible',
      )
      .evaluateAll((controls) =>
        controls
          .map((control) => ({
            text: control.textContent?.trim() ?? '',
            height: control.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height > 0 && height < 24),
      );

    expect(small).toEqual([]);
  });
});
