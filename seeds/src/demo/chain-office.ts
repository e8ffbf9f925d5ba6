import type { INestApplicationContext } from '@nestjs/common';
import type { DeliveredMap, Deliverable, GoalIndicator, ListRadii } from '@lianzhao/contracts';
import { type Actor, GoalsService, ProfileService } from '@lianzhao/server';

const CHAIN = 'AUTO';

/** Invented people and places, each marked so; the policy is the real task the zone works for. */
const OFFICE = {
  leader: '演示链长（管委会副主任）',
  leadUnit: '汽车产业招商科（演示）',
  landingArea: '装备制造园（演示）',
  note: '演示数据：链长、专班、问题与目标均为虚构。',
  taskForce: [
    { name: '演示专班组长', unit: '汽车产业招商科', duty: '统筹图谱与目标企业' },
    { name: '演示联络员', unit: '市商务局', duty: '协会、商会与招商机构信息' },
  ],
  issues: [
    {
      title: '保险杠、座椅等大件需百公里内供货，周边无工厂（演示）',
      detail: '先补就近配套，再谈其余',
      source: '演示数据',
      date: '',
    },
  ],
  policies: [
    {
      title: '持续提升招商引资工作水平',
      detail: '围绕产业链精准招商，详细绘制产业图谱，发挥链主企业作用。',
      source: '鄂府发〔2025〕36号 第（十一）条',
      date: '',
    },
  ],
};

const HANDED_IN: Deliverable[] = [
  ...(['chain_map', 'technology_map', 'application_map', 'region_map', 'route_map'] as const),
  ...(['enterprise_list', 'project_list', 'issue_list', 'policy_list', 'target_list'] as const),
];

const MAPS_HANDED_IN: DeliveredMap[] = [
  { mode: 'state', radius: 'zone' },
  { mode: 'gap', radius: 'city' },
  { mode: 'supply', radius: 'city' },
  { mode: 'activity', radius: 'city' },
  { mode: 'firms', radius: 'city' },
  { mode: 'table', radius: 'zone' },
];

/** What is missing here is what is missing in the zone; who is here is told of the whole city. */
const LIST_RADII: ListRadii = { chain_map: 'zone', enterprise_list: 'city' };

interface DemoGoal {
  indicator: GoalIndicator;
  unit: string;
  target: string;
  title?: string;
  /** Only of what people count. */
  actual?: string;
}

const GOALS: DemoGoal[] = [
  { indicator: 'covered_nodes', unit: '个', target: '40' },
  { indicator: 'signed_projects', unit: '个', target: '6' },
  { indicator: 'landed_projects', unit: '个', target: '2' },
  { indicator: 'other', title: '专场对接活动', unit: '场', target: '3', actual: '1' },
];

/** The office of the automotive chain and what it is to reach this year. */
export async function loadDemoChainOffice(
  app: INestApplicationContext,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  const manager = actors.get('manager');
  if (!manager) return;
  await app.get(ProfileService).save(manager, CHAIN, 0, {
    ...{ ...OFFICE, deliverables: HANDED_IN, listRadii: LIST_RADII, deliveredMaps: MAPS_HANDED_IN },
    pictureFormats: ['svg', 'png'],
  });
  const year = new Date().getFullYear();
  for (const { title = '', actual = null, ...goal } of GOALS) {
    await app.get(GoalsService).create(manager, CHAIN, { ...goal, title, actual, year, source: '演示数据' });
  }
}
