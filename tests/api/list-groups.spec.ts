import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { as, given, givenContact, type Lead, type Page } from '../support';
import type { Contact, Enterprise } from '../support/dto';

interface Groups {
  items: { key: string | null; name: string | null; count: number }[];
}

const officer = () => as.officer();

describe('a list by groups', () => {
  it('counts each group of what the reader sees, under the filter of the list', async () => {
    const { id: enterpriseId } = await given.enterprise();
    for (const stage of ['new', 'contacted', 'contacted'] as const) await given.lead({ enterpriseId, stage });
    await given.lead({ enterpriseId, department: 'Hillside' });
    const ask = (group: string) =>
      officer().get<Groups>(`/leads/groups?enterpriseId=${enterpriseId}&group=${group}`);

    expect((await ask('stage')).body.items).toEqual([
      { key: 'contacted', name: null, count: 2 },
      { key: 'new', name: null, count: 1 },
    ]);
    const { id, departmentId } = await given.user(['officer']);
    expect((await ask('owner')).body.items).toMatchObject([{ key: id, count: 3 }]);
    expect((await ask('department')).body.items).toEqual([
      { key: departmentId, name: 'Riverside', count: 3 },
    ]);
    expect((await ask('chain')).body.items).toEqual([{ key: null, name: null, count: 3 }]);
    expect(await ask('salary')).toBeProblem(400, 'input.invalid');
  });

  it('lists one group at a time, page by page, those that have none too', async () => {
    const { id: enterpriseId } = await given.enterprise();
    await given.lead({ enterpriseId, stage: 'contacted' });
    const fresh = await given.lead({ enterpriseId });
    const list = async (query: string) =>
      (await officer().get<Page<Lead>>(`/leads?enterpriseId=${enterpriseId}&${query}`)).body.items.map(
        ({ id }) => id,
      );

    expect(await list('group=stage&groupKey=new')).toEqual([fresh.id]);
    expect(await list('group=chain')).toHaveLength(2);
    expect(await list('group=owner')).toEqual([]);
  });

  it('of visits and projects as well', async () => {
    const visit = await given.visit();
    const project = await given.project();

    for (const [list, group] of [
      ['visits', 'kind'],
      ['projects', 'stage'],
    ]) {
      const { items } = (await officer().get<Groups>(`/${list}/groups?group=${group}`)).body;
      expect(items[0]!.count).toBeGreaterThan(0);
    }
    expect([visit.kind, project.stage]).toEqual(['company_visit', 'lead']);
  });

  it('of firms: by place, section and chain, a firm of two chains in both', async () => {
    const city = `City ${randomUUID().slice(0, 8)}`;
    const place = { province: `Province ${randomUUID().slice(0, 8)}`, city };
    const both = await given.enterprise({
      ...place,
      nodeCodes: ['AUTO-M0805', 'DSP-U0101'],
      industryCodes: ['C36'],
    });
    const none = await given.enterprise({ ...place, industryCodes: ['C361'] });
    await given.enterprise({ ...place, city: undefined, industryCodes: [] });
    const ask = async (group: string) =>
      (await officer().get<Groups>(`/enterprises/groups?province=${place.province}&group=${group}`)).body;
    const list = async (query: string) =>
      (
        await officer().get<Page<Enterprise>>(`/enterprises?province=${place.province}&${query}`)
      ).body.items.map(({ id }) => id);

    expect(await ask('city')).toEqual({
      capped: false,
      more: false,
      items: [
        { key: city, name: null, count: 2 },
        { key: null, name: null, count: 1 },
      ],
    });
    expect((await ask('industry')).items).toEqual([
      { key: 'C', name: '制造业', count: 2 },
      { key: null, name: null, count: 1 },
    ]);
    const chains = (await ask('chain')).items.map(({ key, count }) => [key, count]);
    expect(chains).toEqual(
      expect.arrayContaining([
        ['AUTO', 1],
        ['DSP', 1],
        [null, 2],
      ]),
    );
    expect(await list(`group=chain&groupKey=AUTO`)).toEqual([both.id]);
    expect(await list('group=chain')).not.toContain(both.id);
    expect((await list('group=industry&groupKey=C')).sort()).toEqual([both.id, none.id].sort());
    expect((await ask('city')).items).toHaveLength(2);
    const searched = await officer().get<Groups>(`/enterprises/groups?q=${none.name}&group=city`);
    expect(searched.body.items).toEqual([{ key: city, name: null, count: 1 }]);
  });

  it('of people: by the firm and the level of the post they have now', async () => {
    const [before, now] = [await given.enterprise(), await given.enterprise()];
    const owner = { called: `grouping-${randomUUID().slice(0, 8)}` };
    const post = { enterpriseId: before.id, title: '主任', level: 'head', until: '2025-01' };
    const moved = await givenContact({ ...owner, post });
    await officer().post(
      `/contacts/${moved.id}/posts`,
      { enterpriseId: now.id, level: 'principal' },
      { version: moved.version },
    );
    const { id: ownerId } = await given.user(['officer'], owner);
    const ask = async (group: string) =>
      (await officer().get<Groups>(`/contacts/groups?owner=${ownerId}&group=${group}`)).body.items;
    const list = async (query: string) =>
      (await officer().get<Page<Contact>>(`/contacts?owner=${ownerId}&${query}`)).body.items;

    expect(await ask('firm')).toEqual([{ key: now.id, name: now.name, count: 1 }]);
    expect(await ask('level')).toEqual([{ key: 'principal', name: null, count: 1 }]);
    expect(await ask('owner')).toMatchObject([{ key: ownerId, count: 1 }]);
    expect(await list(`group=firm&groupKey=${now.id}`)).toHaveLength(1);
    expect(await list(`group=firm&groupKey=${before.id}`)).toEqual([]);
    expect(await list('group=firm&groupKey=nowhere')).toEqual([]);
    const auditor = await as.auditor().get(`/contacts/groups?group=owner`);
    expect(auditor.status).toBe(403);
  });
});
