import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  type ApiClient,
  as,
  type Enterprise,
  eventually,
  given,
  type Import,
  type ImportLines,
  type Notice,
  type Page,
  type Target,
  type TargetList,
} from '../support';

const NODE = 'AUTO-M0806';
const A = { department: 'Riverside' };
const manager = () => as.manager(A);
const aList = () => `演示名单${randomUUID().slice(0, 8)}`;
const aFirm = (nodeCodes = [NODE]): Promise<Enterprise> => given.enterprise({ nodeCodes });

async function upload(rows: string[], by: ApiClient = manager()): Promise<Import> {
  const content = ['名单,企业,环节,状态,未采纳原因,承办人', ...rows].join('\n');
  const answer = await by.upload<Import>('/imports/registers/targets', { name: '名单.csv', content });
  expect(answer).toSucceed(201);
  return answer.body;
}
const start = ({ id }: Import, by: ApiClient = manager()) =>
  by.post<Import>(`/imports/${id}/start`, { goodRowsOnly: true });
const said = async ({ id }: Import, by: ApiClient = manager()) =>
  (await by.get<ImportLines>(`/imports/${id}/rows`)).body.items.map(({ row, verdict, flaws }) => [
    row,
    verdict,
    ...flaws.map(({ code }) => code),
  ]);
const listCalled = async (name: string, by: ApiClient = manager()) =>
  (await by.get<Page<TargetList>>(`/target-lists?q=${encodeURIComponent(name)}`)).body.items;
const targetsOf = async ({ id }: TargetList) =>
  (await manager().get<Page<Target>>(`/targets?list=${id}`)).body.items;

describe('a table of target lists', () => {
  it('makes the list it names, with firms scored, given out and declined as it says', async () => {
    const [one, two, three] = [await aFirm(), await aFirm(), await aFirm()];
    const [name, called] = [aList(), `专员${randomUUID().slice(0, 6)}`];
    const officer = await given.user(['officer'], { ...A, called });
    const run = await upload([
      `${name},${one.name},${NODE},,,`,
      `${name},${two.name},${NODE},,,${called}`,
      `${name},${three.name},${NODE},未采纳,已在外地落户,`,
      `${name},${one.name},${NODE},,,`,
    ]);
    expect(await said(run)).toEqual([
      ...[
        [2, 'new'],
        [3, 'new'],
        [4, 'new'],
        [5, 'duplicate'],
      ],
    ]);
    expect(await listCalled(name)).toEqual([]);
    expect((await start(run)).body.counts).toMatchObject({ added: 3 });

    const [list] = await listCalled(name);
    expect(list).toMatchObject({ name, status: 'active', chain: { code: 'AUTO' }, own: true });
    const targets = await targetsOf(list!);
    expect(targets).toMatchObject([
      { enterprise: { id: one.id }, status: 'proposed', node: { code: NODE } },
      { enterprise: { id: two.id }, status: 'assigned', owner: { id: officer.id } },
      { enterprise: { id: three.id }, status: 'declined', declinedReason: '已在外地落户' },
    ]);
    expect(targets[0]!.axes.map(({ axis }) => axis)).toEqual(['fit', 'timing', 'access']);
    const told = await eventually(
      async () => (await as.officer({ ...A, called }).get<Page<Notice>>('/notices')).body.items,
      (notices) => notices.length > 0,
    );
    expect(told).toMatchObject([{ kind: 'targets.assigned', params: { name, count: '1' } }]);
  });

  it('says what stands against a row, and changes nothing that is on the list', async () => {
    const [name, on, elsewhere] = [aList(), await aFirm(), await aFirm()];
    const notAt = await aFirm([]);
    await start(await upload([`${name},${on.name},${NODE},,,`]));
    const other = as.manager({ department: 'Hillside' });
    await start(await upload([`${aList()},${elsewhere.name},${NODE},,,`], other), other);

    const run = await upload([
      `${name},${on.name},${NODE},未采纳,没有意向,`,
      `${name},${elsewhere.name},${NODE},,,`,
      `${name},${notAt.name},${NODE},,,`,
      `${name},${(await aFirm()).name},${NODE},未采纳,,`,
      `${name},${(await aFirm()).name},${NODE},已转线索,,`,
      `,${(await aFirm()).name},没有的环节,,,`,
    ]);
    expect(await said(run)).toEqual([
      ...[
        [2, 'same'],
        [3, 'error', 'on-another-list'],
        [4, 'error', 'not-at-node'],
      ],
      ...[
        [5, 'error', 'empty'],
        [6, 'error', 'word-unknown'],
        [7, 'error', 'node-unknown', 'empty'],
      ],
    ]);
    const officers = as.officer(A);
    const given1 = await upload([`${name},${(await aFirm()).name},${NODE},,,x`], officers);
    expect((await said(given1, officers))[0]).toContain('person-unknown');
  });

  it('is taken back with the list it made, but for what was worked on since', async () => {
    const [name, one, two] = [aList(), await aFirm(), await aFirm()];
    const run = await upload([`${name},${one.name},${NODE},,,`, `${name},${two.name},${NODE},,,`]);
    await start(run);
    const [list] = await listCalled(name);
    const [first] = await targetsOf(list!);
    await manager().post(`/targets/${first!.id}/moves`, {
      to: 'declined',
      version: first!.version,
      reason: '没有意向',
    });

    const undone = await manager().post<Import>(`/imports/${run.id}/undo`, {});
    expect(undone.body).toMatchObject({ status: 'undone', counts: { undone: 1, kept: 1 } });
    expect((await targetsOf(list!)).map(({ id }) => id)).toEqual([first!.id]);

    const whole = await upload([`${aList()},${(await aFirm()).name},${NODE},,,`]);
    await start(whole);
    const back = await manager().post<Import>(`/imports/${whole.id}/undo`, {});
    expect(back.body).toMatchObject({ status: 'undone', counts: { undone: 1, kept: 0 } });
  });
});
