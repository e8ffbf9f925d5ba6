import type { Page } from 'playwright-core';

/** Pages of the business that need no record of their own. */
export const BUSINESS = [
  '/',
  '/chains',
  '/chains/AUTO',
  '/chains/AUTO?view=table',
  '/chains/AUTO?view=region',
  '/chains/AUTO/profile',
  '/chains/AUTO/nodes?node=AUTO-M0806',
  '/chains/AUTO/edits',
  '/chains/AUTO/demand',
  '/chains/AUTO/scenarios',
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
  '/contacts/duplicates',
  '/handover',
  '/join-requests?box=out',
  '/imports',
  '/recycle-bin',
  '/bulk-edits',
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

export const A_LIST_WITH_FLAWS = {
  ...{ name: '采购清单.csv', mimeType: 'text/csv' },
  buffer: Buffer.from('环节,采购额（万元）,采购期间\n座椅总成,5,2025\n坐椅,-5,去年\n'),
};

/** One record of each kind, the first this person sees. */
export async function records(page: Page): Promise<string[]> {
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
