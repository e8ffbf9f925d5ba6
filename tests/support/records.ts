import { randomUUID } from 'node:crypto';

import { type LeadStage, PROJECT_STAGES, type ProjectStage, type Role } from '@lianzhao/contracts';

import type { ApiClient } from './client';
import type { Enterprise, Lead, Project, Visit } from './dto';
import { as, department, type Person, person, type Where } from './people';

/** A firm nobody else in the run has. */
async function enterprise(values: Record<string, unknown> = {}): Promise<Enterprise> {
  const name = `Firm ${randomUUID()}`;
  return made(await as.officer().post<Enterprise>('/enterprises', { name, ...values }));
}

type LeadValues = Where & { stage?: LeadStage; by?: ApiClient } & Record<string, unknown>;

/** A lead of an officer of that department, moved on to `stage`. */
async function lead({
  department: name,
  called,
  stage = 'new',
  by,
  ...values
}: LeadValues = {}): Promise<Lead> {
  const officer = by ?? as.officer({ department: name, called });
  const enterpriseId = values.enterpriseId ?? (await enterprise()).id;
  const body = { title: 'A first sign', source: 'event', enterpriseId, ...values };
  let current = made(await officer.post<Lead>('/leads', body));
  for (const to of pathTo(stage)) {
    current = made(
      await officer.post<Lead>(`/leads/${current.id}/moves`, {
        to,
        version: current.version,
        reason: 'No answer',
      }),
    );
  }
  return current;
}

function pathTo(stage: LeadStage): LeadStage[] {
  if (stage === 'new') return [];
  if (stage === 'contacted' || stage === 'dropped') return [stage];
  return ['contacted', 'qualified'];
}

async function visit(values: Where & Record<string, unknown> = {}): Promise<Visit> {
  const { department: name, called, ...rest } = values;
  const subject = ['leadId', 'projectId', 'enterpriseId'].some((id) => id in rest)
    ? {}
    : { leadId: (await lead({ department: name, called })).id };
  return made(
    await as.officer({ department: name, called }).post<Visit>('/visits', aVisit({ ...subject, ...rest })),
  );
}

/** What a visit form sends. */
export function aVisit(values: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'company_visit',
    startedAt: '2026-03-02T02:00:00.000Z',
    summary: 'They showed the line.',
    ...values,
  };
}

type ProjectValues = Where & { stage?: ProjectStage; name?: string } & Record<string, unknown>;

/** A project in that stage, reviewed when the stage is a binding one. */
async function project(values: ProjectValues = {}): Promise<Project> {
  const { department: where, called, stage = 'lead', name = 'A plant', ...leadValues } = values;
  const officer = as.officer({ department: where, called });
  const from = await lead({ department: where, called, stage: 'qualified', ...leadValues });
  const body = { leadId: from.id, leadVersion: from.version, name };
  let current = made(await officer.post<Project>('/projects', body));
  if (PROJECT_STAGES.indexOf(stage) >= PROJECT_STAGES.indexOf('contract_signed')) {
    current = await review(current, as.manager({ department: where }));
  }
  return stage === 'lead' ? current : move(current, stage, officer);
}

export async function review(current: Project, manager: ApiClient, result = 'passed'): Promise<Project> {
  const body = {
    result,
    opinion: 'No advantage over others.',
    reviewedOn: '2026-03-01',
    version: current.version,
  };
  return made(await manager.post<Project>(`/projects/${current.id}/fair-competition-reviews`, body));
}

export async function move(current: Project, to: string, by: ApiClient): Promise<Project> {
  const body = { to, version: current.version, evidence: 'Signed paper', reason: 'Stages overlapped' };
  return made(await by.post<Project>(`/projects/${current.id}/moves`, body));
}

function made<Body>(answer: { status: number; body: Body; request: string }): Body {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new Error(`${answer.request}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

let credits = 0;

/** A unified social credit code with right check digits: its own and that of the organisation code in it. */
export function usccOf(serial: number = ++credits): string {
  const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const organisation = `MA${String(serial).padStart(6, '0')}`;
  const body = `91640100${organisation}${organisationCheck(organisation)}`;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = [...body].reduce((total, digit, at) => total + digits.indexOf(digit) * weights[at]!, 0);
  return body + digits[(31 - (sum % 31)) % 31]!;
}

/** GB 11714-1997. */
function organisationCheck(code: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...code].reduce((total, digit, at) => total + Number.parseInt(digit, 36) * weights[at]!, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

/** What is there before the test begins, made through the product itself. */
export const given = {
  enterprise,
  lead,
  visit,
  project,
  department,
  user: (roles: Role[], where?: Where): Promise<Person> => person(roles, where),
};
