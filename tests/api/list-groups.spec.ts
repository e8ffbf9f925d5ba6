import { describe, expect, it } from '@jest/globals';

import { as, given, type Lead, type Page } from '../support';

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
});
