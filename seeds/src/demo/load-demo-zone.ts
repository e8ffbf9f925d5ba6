import type { INestApplicationContext } from '@nestjs/common';
import { permissionsOf } from '@lianzhao/contracts';
import {
  type Actor,
  DepartmentsService,
  EnterprisesService,
  LeadsService,
  ProjectMovesService,
  ProjectsService,
  SYSTEM_ACTOR,
  UsersService,
  VisitsService,
} from '@lianzhao/server';

import { type Account, createZone, onEmptyZone, type Person } from './accounts';
import { AUTO_STORIES } from './auto-stories';
import { loadDemoChainOffice } from './chain-office';
import { loadDemoClaims } from './claims';
import { loadDemoContacts } from './contacts';
import { ENERGY_STORIES } from './energy-stories';
import type { Story } from './story';
import { loadDemoTargets } from './targets';
import { OFFICES, PEOPLE, ROOT } from './zone';

const STORIES = [...AUTO_STORIES, ...ENERGY_STORIES];

export interface DemoOptions {
  /** One password for all accounts, without the forced change: for scripts. */
  password?: string;
  log?: (line: string) => void;
}

/**
 * A believable zone on an empty database: people, firms named 演示…, leads, visits and projects, all entered
 * through the same services as by hand. Answers the accounts, or nothing when the zone has people already.
 */
export function loadDemoZone(
  app: INestApplicationContext,
  { password, log }: DemoOptions = {},
): Promise<Account[]> {
  return onEmptyZone(app, async () => {
    const accounts = await createZone(app, { root: ROOT, offices: OFFICES, people: PEOPLE, password });
    const actors = await actorsOf(app);
    for (const story of STORIES) await tell(app, story, actors);
    await loadDemoContacts(app, actors);
    await loadDemoClaims(app, actors);
    await loadDemoTargets(app, actors);
    await loadDemoChainOffice(app, actors);
    log?.(`${PEOPLE.length} accounts, ${STORIES.length} leads`);
    return accounts;
  });
}

/** The demo people as the services see them once they have signed in. */
async function actorsOf(app: INestApplicationContext): Promise<Map<string, Actor>> {
  const { items: users } = await app.get(UsersService).list({ limit: 200 });
  const departments = await app.get(DepartmentsService).list();
  const below = (id: string): string[] => [
    id,
    ...departments.filter(({ parentId }) => parentId === id).flatMap((child) => below(child.id)),
  ];
  const roleOf = new Map(PEOPLE.map(({ username, role }: Person) => [username, role]));
  return new Map(
    users.map(({ id, username, name, department }) => {
      const role = roleOf.get(username) ?? 'officer';
      const actor: Actor = {
        ...SYSTEM_ACTOR,
        id,
        username,
        name,
        roles: [role],
        permissions: new Set(permissionsOf([role])),
        departmentId: department.id,
        departmentName: department.name,
        departmentIds: below(department.id),
        scope: role === 'liaison' ? 'own' : 'departments',
      };
      return [username, actor];
    }),
  );
}

async function tell(app: INestApplicationContext, story: Story, actors: Map<string, Actor>): Promise<void> {
  const actor = actors.get(story.by);
  if (!actor) throw new Error(`no account ${story.by}`);
  const { firm, nodeCode, title, source, outline, investment, forAnchor } = story;
  const enterprise = await app
    .get(EnterprisesService)
    .create(actor, { ...firm, nodeCodes: [nodeCode], source: '演示数据' });
  const [anchor] = forAnchor ? await app.get(EnterprisesService).anchors({ chain: chainOf(nodeCode) }) : [];
  const leads = app.get(LeadsService);
  let lead = await leads.create(actor, {
    title,
    source,
    outline,
    nodeCode,
    anchorId: anchor?.id,
    enterpriseId: enterprise.id,
    totalInvestment: investment,
  });
  for (const to of stagesTo(story.stage)) {
    const reason = to === 'dropped' ? '企业已在其他地区落户，三年内无新增计划' : undefined;
    lead = await leads.move(actor, lead.id, { to, version: lead.version, reason });
  }
  if (story.project) {
    const people = { officer: actor, manager: actors.get('manager') ?? actor };
    await bringForward(app, people, story.project, lead);
  }
  for (const visit of story.visits) await record(app, actor, lead.id, visit);
}

/** `AUTO` of `AUTO-M0806`. */
function chainOf(nodeCode: string): string {
  return nodeCode.slice(0, nodeCode.indexOf('-'));
}

function stagesTo(stage: Story['stage']): ('contacted' | 'qualified' | 'dropped')[] {
  switch (stage) {
    case 'new':
      return [];
    case 'contacted':
      return ['contacted'];
    case 'qualified':
      return ['contacted', 'qualified'];
    case 'dropped':
      return ['contacted', 'dropped'];
  }
}

async function bringForward(
  app: INestApplicationContext,
  { officer, manager }: { officer: Actor; manager: Actor },
  { name, through, reviewed }: NonNullable<Story['project']>,
  lead: { id: string; version: number },
): Promise<void> {
  const projects = app.get(ProjectsService);
  let project = await projects.create(officer, { leadId: lead.id, leadVersion: lead.version, name });
  if (reviewed) {
    project = await projects.review(manager, project.id, {
      result: 'passed',
      opinion: '协议条款不含排除、限制竞争内容，同意（演示）。',
      reviewedOn: day(-30),
      version: project.version,
    });
  }
  for (const to of through) {
    const move = { to, version: project.version, evidence: '演示数据：佐证从略' };
    project = await app.get(ProjectMovesService).move(officer, project.id, move);
  }
}

async function record(
  app: INestApplicationContext,
  actor: Actor,
  leadId: string,
  visit: Story['visits'][number],
): Promise<void> {
  const { kind, daysAgo, place, theirPeople, summary, demands, promises, nextStep, nextInDays } = visit;
  const startedAt = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  const commitments = promises?.map(({ side, text, inDays }) => ({ side, text, dueOn: day(inDays) }));
  await app.get(VisitsService).create(actor, {
    kind,
    leadId,
    startedAt,
    place,
    theirPeople,
    ourPeople: actor.name,
    summary,
    demands,
    commitments,
    nextStep,
    nextStepOn: nextInDays === undefined ? null : day(nextInDays),
    deviceTime: startedAt,
  });
}

const DAY_MS = 86_400_000;

/** The date so many days from today in the zone's time, as YYYY-MM-DD. */
function day(offset: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + offset * DAY_MS);
}
