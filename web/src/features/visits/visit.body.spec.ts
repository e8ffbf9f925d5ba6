import { describe, expect, it } from 'vitest';

import { visitBody, visitChange } from './visit.body';
import { emptyVisit, formOf, hasDetails } from './visit.form';
import type { Visit } from './visit.queries';

const now = new Date('2026-11-22T01:00:00Z');
const trip = {
  approvalNo: '鄂高外〔2026〕12号',
  endsOn: '2026-11-24',
  reportDueOn: null,
  stops: [{ place: '合肥', on: '2026-11-22', purpose: '' }],
};
const visit: Visit = {
  id: 'v-1',
  kind: 'outbound',
  enterprise: { id: 'e-1', name: 'Firm' },
  lead: null,
  project: null,
  firms: [{ enterprise: { id: 'e-2', name: 'Other' }, lead: null, project: null }],
  people: [{ side: 'theirs', userId: null, contactId: null, name: '王总', post: '总经理' }],
  topics: ['land'],
  leaderLevel: 'county',
  nodes: [{ id: 'n-1', code: 'AUTO-M0806', nameZh: '座椅', nameEn: 'Seats', chainCode: 'AUTO' }],
  anchors: [{ id: 'a-1', name: 'Chery' }],
  trip,
  reception: null,
  startedAt: '2026-11-22T02:00:30.000Z',
  place: '',
  theirPeople: '',
  ourPeople: '',
  summary: 'They want 300 mu',
  demands: '',
  commitments: [
    {
      ...{
        id: 't-1',
        side: 'ours',
        text: 'Find land',
        dueOn: null,
        promisedBy: '',
        state: 'open',
        version: 1,
      },
      assignee: { id: 'u-1', name: 'Li' },
    },
  ],
  nextStep: '',
  nextStepOn: null,
  deviceTime: null,
  author: { id: 'u-1', name: 'Li' },
  version: 2,
  createdAt: '2026-11-22T02:00:30.000Z',
  updatedAt: '2026-11-22T02:00:30.000Z',
};

describe('a visit that is filled in further', () => {
  it('sends back all it was read with, and no time that only lost its seconds', () => {
    const change = visitChange(formOf(visit), visit);

    expect(change).toMatchObject({
      commitments: [{ id: 't-1', text: 'Find land', assigneeId: 'u-1' }],
      firms: [{ enterpriseId: 'e-2' }],
      people: [{ side: 'theirs', name: '王总', post: '总经理' }],
      ...{ topics: ['land'], leaderLevel: 'county', nodeCodes: ['AUTO-M0806'], anchorIds: ['a-1'], trip },
    });
    expect(change).not.toHaveProperty('startedAt');
  });

  it('leaves out the trip once it is no trip any more', () => {
    expect(visitChange({ ...formOf(visit), kind: 'call' }, visit).trip).toBeNull();
  });
});

describe('a quick visit', () => {
  it('sends nothing of the details nobody filled in', () => {
    const body = visitBody({ ...emptyVisit(), summary: 'x' }, { leadId: 'l-1' }, now);

    for (const key of [
      'firms',
      'people',
      'topics',
      'leaderLevel',
      'nodeCodes',
      'anchorIds',
      'trip',
      'reception',
    ])
      expect(body).not.toHaveProperty(key);
  });

  it('shows its details again when a draft has any', () => {
    expect(hasDetails(emptyVisit())).toBe(false);
    expect(hasDetails(formOf(visit))).toBe(true);
  });
});
