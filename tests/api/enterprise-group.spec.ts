import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  as,
  type Enterprise,
  type EnterpriseMerge,
  given,
  type Group,
  type GroupLink,
  type GroupWork,
  type Problem,
} from '../support';

const officer = () => as.officer();
const SOURCE = { evidence: 'stated', source: '年报' };
const link = (id: string, otherId: string, values: object = {}) =>
  officer().post<GroupLink>(`/enterprises/${id}/group/links`, {
    ...{ otherId, as: 'subsidiary', ...SOURCE },
    ...values,
  });
const group = async (id: string) => (await officer().get<Group>(`/enterprises/${id}/group`)).body;
const firms = async (...names: string[]) => {
  const made: Enterprise[] = [];
  for (const name of names) made.push(await given.enterprise({ name: `${name} ${randomUUID()}` }));
  return made;
};

describe('the group of a firm', () => {
  it('is the whole tree from wherever it is looked at, with shares', async () => {
    const [head, east, west, plant] = await firms('集团', '东部', '西部', '工厂');
    expect(await link(head!.id, east!.id, { share: 51.5, since: '2019' })).toSucceed(201);
    expect(await link(west!.id, head!.id, { as: 'parent', share: 100 })).toSucceed(201);
    await link(east!.id, plant!.id);

    for (const { id } of [head!, plant!]) {
      const { members, links, capped } = await group(id);
      expect(members[0]!.id).toBe(id);
      expect(members.map((one) => one.id).sort()).toEqual(
        [head!, east!, west!, plant!].map((one) => one.id).sort(),
      );
      expect(links.map(({ parent, subsidiary, share }) => [parent.id, subsidiary.id, share])).toEqual([
        [head!.id, west!.id, 100],
        [head!.id, east!.id, 51.5],
        [east!.id, plant!.id, null],
      ]);
      expect(capped).toBe(false);
    }
  });

  it('takes no circle and says it by names, nor the same link twice, nor a firm as its own parent', async () => {
    const [a, b, c] = await firms('甲', '乙', '丙');
    await link(a!.id, b!.id);
    await link(b!.id, c!.id);

    const circle = await link(c!.id, a!.id);
    expect(circle).toBeProblem(422, 'group.circle');
    expect((circle.body as unknown as Problem).params).toEqual({
      path: [a, b, c].map((one) => one!.name).join(' → '),
    });
    const twice = await link(b!.id, a!.id, { as: 'parent' });
    expect(twice).toBeProblem(409, 'group.link-taken');
    expect((twice.body as unknown as Problem).params).toEqual({ parent: a!.name, subsidiary: b!.name });
    expect(await link(a!.id, a!.id)).toBeProblem(400, 'input.invalid');
    expect(await link(a!.id, c!.id, { share: 101 })).toBeProblem(400, 'input.invalid');
  });

  it('closes no circle when both halves of it are written at once', async () => {
    const [a, b] = await firms('甲', '乙');
    const answers = await Promise.all([link(a!.id, b!.id), link(b!.id, a!.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('is changed on the version that was seen, from either end', async () => {
    const [a, b, c] = await firms('甲', '乙', '丙');
    const { body: made } = await link(a!.id, b!.id, { share: 60 });
    const at = (id: string) => `/enterprises/${id}/group/links/${made.id}`;

    expect(await officer().patch(at(a!.id), { share: 70 })).toBeProblem(428, 'version.required');
    expect((await officer().patch<GroupLink>(at(b!.id), { share: 70 }, { version: 1 })).body).toMatchObject({
      ...{ share: 70, source: '年报', version: 2 },
    });
    expect(await officer().patch(at(a!.id), { share: null }, { version: 1 })).toBeProblem(
      409,
      'record.stale',
    );
    expect(await officer().delete(at(c!.id), { version: 2 })).toBeProblem(404, 'record.not-found');
    expect(await officer().delete(at(a!.id), { version: 2 })).toSucceed(204);
    expect((await group(a!.id)).links).toEqual([]);
  });

  it('tells our own work firm by firm, as far as the reader sees it', async () => {
    const [a, b] = await firms('甲', '乙');
    await link(a!.id, b!.id);
    await given.lead({ enterpriseId: a!.id });
    await given.lead({ department: 'Hillside', enterpriseId: b!.id });
    const work = async (by = officer()) => {
      const { body } = await by.get<GroupWork>(`/enterprises/${a!.id}/group-work`);
      return body.items.map(({ enterpriseId, leads, projects }) => [enterpriseId, leads, projects]);
    };

    expect(await work()).toEqual([
      [a!.id, 1, 0],
      [b!.id, 0, 0],
    ]);
    expect(await work(as.leader())).toEqual([
      [a!.id, 1, 0],
      [b!.id, 1, 0],
    ]);
  });

  it('goes with a firm that is merged into another one', async () => {
    const [a, b, twin] = await firms('甲', '乙', '乙二');
    await link(a!.id, b!.id, { share: 55 });
    const body = { targetId: twin!.id, sourceId: b!.id, sourceVersion: 1, take: [] };
    expect(await as.manager().post<EnterpriseMerge>('/enterprise-merges', body, { version: 1 })).toSucceed(
      201,
    );

    expect((await group(twin!.id)).links).toMatchObject([{ parent: { id: a!.id }, share: 55 }]);
  });
});
