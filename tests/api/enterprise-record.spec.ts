import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { as, type Duplicate, type Enterprise, type EnterpriseChange, given, type Page } from '../support';

const officer = () => as.officer();
const changes = async (id: string) =>
  (await officer().get<Page<EnterpriseChange>>(`/enterprises/${id}/changes`)).body.items;
const patch = (id: string, version: number, change: object) =>
  officer().patch<Enterprise>(`/enterprises/${id}`, change, { version });

describe('the record of an enterprise', () => {
  it('changes field by field on the version somebody saw, and says what it is now when that is old', async () => {
    const { id } = await given.enterprise();
    const change = { nameEn: 'Demo Seats', region: '呼包鄂', shortName: null };
    expect((await patch(id, 1, change)).body).toMatchObject({ ...change, version: 2 });

    const stale = await patch(id, 1, { city: '合肥' });
    expect(stale).toBeProblem(409, 'record.stale');
    expect((stale.body as unknown as { current: Enterprise }).current).toMatchObject({
      version: 2,
      city: null,
    });
  });

  it('tells who changed what, the latest first, and nothing that nobody typed', async () => {
    const { id } = await given.enterprise({ city: '鄂尔多斯' });
    await patch(id, 1, { city: '合肥' });
    await patch(id, 2, { city: '芜湖', mainProducts: '座椅' });

    const [last, first, made] = await changes(id);
    expect(last).toMatchObject({
      action: 'enterprise:updated',
      actor: { name: expect.any(String) as unknown as string },
    });
    expect(last!.fields).toEqual(
      expect.arrayContaining([
        { field: 'city', before: '合肥', after: '芜湖' },
        { field: 'mainProducts', before: null, after: '座椅' },
      ]),
    );
    expect(last!.fields).toHaveLength(2);
    expect(first!.fields).toEqual([{ field: 'city', before: '鄂尔多斯', after: '合肥' }]);
    expect(made).toMatchObject({ action: 'enterprise:created', fields: [] });
  });

  it('has former names, by which it is found while somebody types', async () => {
    const { id } = await given.enterprise();
    const former = `曾用名${randomUUID()}`;
    const path = `/enterprises/${id}/names`;
    const names = [{ kind: 'former', name: former, since: '2001-05-01', until: '2019-12-31' }];

    expect(await officer().put(path, { names })).toBeProblem(428, 'version.required');
    expect(await officer().put(path, { names: [{ kind: 'name', name: 'x y' }] }, { version: 1 })).toBeProblem(
      400,
      'input.invalid',
    );
    const saved = await officer().put<{ items: object[]; version: number }>(path, { names }, { version: 1 });
    expect(saved.body).toMatchObject({ items: [{ ...names[0], source: null }], version: 2 });
    expect(await officer().put(path, { names: [] }, { version: 1 })).toBeProblem(409, 'record.stale');

    const query = `name=${encodeURIComponent(`${former}有限公司`)}`;
    const { body } = await officer().get<{ items: Duplicate[] }>(`/enterprise-duplicates?${query}`);
    expect(body.items[0]).toMatchObject({ enterprise: { id }, match: 'former', matchedName: former });
    expect((await changes(id))[0]).toMatchObject({
      ...{ action: 'enterprise:named', fields: [{ field: 'names', before: null, after: former }] },
    });
  });
});
