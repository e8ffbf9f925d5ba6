import type { INestApplicationContext } from '@nestjs/common';
import type { SignalKind } from '@lianzhao/contracts';
import {
  type Actor,
  EnterprisesService,
  SignalsService,
  TargetListsService,
  TargetsService,
} from '@lianzhao/server';

/** Firms that plainly do not exist, so that lists and signals tell nothing of a real one. */
interface DemoTarget {
  firm: { name: string; shortName: string; province: string; city: string; mainProducts: string };
  nodeCodes: string[];
  signal?: { kind: SignalKind; daysAgo: number; note: string };
}

const SEATS = 'AUTO-M0806';
const BUMPERS = 'AUTO-M0705';

const TARGETS: DemoTarget[] = [
  {
    firm: {
      name: '演示舒坐座椅（常州）有限公司',
      shortName: '演示舒坐',
      province: '江苏',
      city: '常州',
      mainProducts: '座椅总成、滑轨',
    },
    nodeCodes: [SEATS],
    signal: { kind: 'new_plant', daysAgo: 40, note: '拟在北方建第二座座椅总成厂（演示）' },
  },
  {
    firm: {
      name: '演示靠垫科技（重庆）有限公司',
      shortName: '演示靠垫',
      province: '重庆',
      city: '重庆',
      mainProducts: '座椅发泡、面套',
    },
    nodeCodes: [SEATS],
    signal: { kind: 'capacity_full', daysAgo: 15, note: '两班生产仍交不齐订单（演示）' },
  },
  {
    firm: {
      name: '演示护杠塑件（佛山）有限公司',
      shortName: '演示护杠',
      province: '广东',
      city: '佛山',
      mainProducts: '保险杠、翼子板',
    },
    nodeCodes: [BUMPERS],
    signal: { kind: 'lease_or_land_limit', daysAgo: 120, note: '现有厂房租约两年后到期（演示）' },
  },
  {
    firm: {
      name: '演示外饰工业（宁波）有限公司',
      shortName: '演示外饰',
      province: '浙江',
      city: '宁波',
      mainProducts: '保险杠总成、格栅',
    },
    nodeCodes: [BUMPERS],
  },
];

/** One list of the automotive section: firms at two gaps, half of them given to the officer. */
export async function loadDemoTargets(
  app: INestApplicationContext,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  const [officer, manager] = [actors.get('officer'), actors.get('manager')];
  if (!officer || !manager) return;
  const targets: { enterpriseId: string; nodeCode: string }[] = [];
  for (const { firm, nodeCodes, signal } of TARGETS) {
    const { id } = await app
      .get(EnterprisesService)
      .create(officer, { ...firm, nodeCodes, source: '演示数据' });
    if (signal) {
      const { kind, daysAgo, note } = signal;
      const observedOn = day(-daysAgo);
      await app.get(SignalsService).create(officer, id, { kind, observedOn, note, source: '演示数据' });
    }
    for (const nodeCode of nodeCodes) targets.push({ enterpriseId: id, nodeCode });
  }
  const list = await app.get(TargetListsService).create(officer, {
    ...{ chain: 'AUTO', name: '座椅与保险杠就近配套目标企业（演示）', status: 'active', targets },
    note: '整车厂就近排序供货需要的两个环节；演示数据。',
    quotas: [
      { nodeCode: SEATS, quota: 3 },
      { nodeCode: BUMPERS, quota: 2 },
    ],
  });
  const { items } = await app.get(TargetsService).list(manager, { list: list.id });
  const given = items.slice(0, 2).map(({ id }) => id);
  await app.get(TargetsService).assign(manager, list.id, { targetIds: given, ownerId: officer.id });
}

const DAY_MS = 86_400_000;

/** The date so many days from today in the zone's time, as YYYY-MM-DD. */
function day(offset: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + offset * DAY_MS);
}
