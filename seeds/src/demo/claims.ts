import type { INestApplicationContext } from '@nestjs/common';
import {
  type Actor,
  ClaimsService,
  ContactsService,
  DisputesService,
  EnterprisesService,
  LeadCollaborators,
  LeadsService,
  VisitsService,
} from '@lianzhao/server';

const DAY_MS = 24 * 3_600_000;
const MET = { firm: '演示座椅系统（合肥）有限公司', person: '演示甲' };

/** What becomes of claims on leads, and a trip with two stops, so that no page of a new zone is empty. */
export async function loadDemoClaims(
  app: INestApplicationContext,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  const [officer, other] = [actors.get('officer'), actors.get('officer2')];
  if (!officer || !other) throw new Error('the officers of the demo zone are not there');
  await inPool(app, officer);
  await disputed(app, officer, other);
  await trip(app, officer);
}

async function inPool(app: INestApplicationContext, officer: Actor): Promise<void> {
  const lead = await aLead(app, officer, {
    ...{ firm: '演示线束电气（南通）有限公司', city: '南通', title: '演示线束北方仓配中心' },
    outline: '拟在北方设仓配中心，规模未定，等有汽车线束经验的同事跟进。',
  });
  const reason = '本人转做光伏，放回公共池（演示）';
  await app.get(ClaimsService).release(officer, lead.id, { version: lead.version, reason });
}

/** The second officer works along, and says that he was there first. */
async function disputed(app: INestApplicationContext, officer: Actor, other: Actor): Promise<void> {
  const lead = await aLead(app, officer, {
    ...{ firm: '演示热管理（常州）有限公司', city: '常州', title: '演示热管理液冷板扩产' },
    outline: '液冷板扩产 60 万套，同时服务汽车与储能客户。',
  });
  await app.get(LeadCollaborators).set(officer, lead.id, lead.version, [other.id]);
  const { version } = await app.get(LeadsService).get(other, lead.id);
  const reason = '上月储能对接会上已先与该企业接触（演示）';
  await app.get(DisputesService).raise(other, lead.id, { version, reason });
}

async function trip(app: INestApplicationContext, officer: Actor): Promise<void> {
  const firm = await firmCalled(app, officer, MET.firm);
  const { items } = await app.get(ContactsService).list(officer, { enterpriseId: firm.id });
  const met = items.find(({ name }) => name === MET.person);
  await app.get(VisitsService).create(officer, {
    ...{
      kind: 'outbound',
      enterpriseId: firm.id,
      startedAt: new Date(Date.now() - 12 * DAY_MS).toISOString(),
    },
    ...{ place: '合肥、芜湖', summary: '两站走访：座椅总成产线与内饰配套，介绍北方基地布局（演示）。' },
    people: [
      { side: 'ours', userId: officer.id },
      ...(met ? [{ side: 'theirs' as const, contactId: met.id, post: '副总经理' }] : []),
    ],
    trip: {
      ...{ approvalNo: '演示招〔2026〕12号', endsOn: dayAfter(-11), reportDueOn: dayAfter(3) },
      stops: [
        { place: '合肥', on: dayAfter(-12), purpose: '看座椅总成产线' },
        { place: '芜湖', on: dayAfter(-11), purpose: '谈内饰配套' },
      ],
    },
  });
}

async function aLead(
  app: INestApplicationContext,
  officer: Actor,
  { firm: name, city, title, outline }: { firm: string; city: string; title: string; outline: string },
) {
  const { id: enterpriseId } = await app
    .get(EnterprisesService)
    .create(officer, { name, province: '江苏', city, nodeCodes: [], source: '演示数据' });
  return app.get(LeadsService).create(officer, { title, outline, enterpriseId, source: 'event' });
}

async function firmCalled(app: INestApplicationContext, officer: Actor, name: string) {
  const [firm] = (await app.get(EnterprisesService).list(officer, { q: name, limit: 1 })).items;
  if (!firm) throw new Error(`no firm ${name}`);
  return firm;
}

/** YYYY-MM-DD, so many days from today. */
function dayAfter(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
