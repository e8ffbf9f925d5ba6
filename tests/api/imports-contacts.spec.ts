import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import {
  as,
  type Contact,
  given,
  givenContact,
  type Import,
  type ImportLines,
  type Page,
  zone,
} from '../support';

const officer = () => as.officer();
const HEAD = '姓名,企业名称,职务,手机,座机,邮箱,处理依据,用途';
let serial = 13_700_000_000 + Math.floor(Math.random() * 9_000_000);
const aMobile = () => String((serial += 7));
const aName = () => `演示${randomUUID().slice(0, 6)}`;

async function upload(rows: string[], head = HEAD): Promise<Import> {
  const content = [head, ...rows].join('\n');
  const answer = await officer().upload<Import>('/imports/registers/contacts', { name: '名片.csv', content });
  expect(answer).toSucceed(201);
  return answer.body;
}
const start = ({ id }: Import) => officer().post<Import>(`/imports/${id}/start`, { goodRowsOnly: true });
const linesOf = async ({ id }: Import) =>
  (await officer().get<ImportLines>(`/imports/${id}/rows`)).body.items;
const said = async (run: Import) =>
  (await linesOf(run)).map(({ row, verdict, flaws }) => [row, verdict, ...flaws.map(({ code }) => code)]);
const at = async (enterpriseId: string) =>
  (await officer().get<Page<Contact>>(`/contacts?enterpriseId=${enterpriseId}`)).body.items;

describe('a table of people', () => {
  it('becomes people at firms, whose numbers are sealed and masked', async () => {
    const firm = await given.enterprise();
    const called = aName();
    const colleague = await given.user(['officer'], { called });
    const [name, mobile] = [aName(), aMobile()];
    const run = await upload(
      [
        `${name},${firm.name},总经理,+86 ${mobile}、0551-63812345,a@demo.cn,本人同意,招商对接,部门负责人,${called},2026-03-02`,
      ],
      '姓名,企业名称,职务,手机,邮箱,处理依据,用途,层级,负责人,登记日期',
    );
    expect(await said(run)).toEqual([[2, 'new']]);
    expect(await at(firm.id)).toEqual([]);
    expect((await start(run)).body).toMatchObject({ status: 'done', counts: { added: 1 } });

    const [person] = await at(firm.id);
    expect(person).toMatchObject({
      ...{ name, legalBasis: 'consent', purpose: '招商对接', owner: { id: colleague.id } },
      ...{ posts: [{ title: '总经理', level: 'head' }], createdAt: '2026-03-01T16:00:00.000Z' },
    });
    expect(person!.channels.map(({ masked }) => masked).sort()).toEqual([
      ...['0551-****2345', `${mobile.slice(0, 3)}****${mobile.slice(-4)}`, 'a***@demo.cn'],
    ]);
    const [found] = (await officer().get<Page<Contact>>(`/contacts?q=${mobile}`)).body.items;
    expect(found?.id).toBe(person!.id);
  });

  it('lies sealed until it is taken over, and what was taken over is not kept beside the register', async () => {
    const firm = await given.enterprise();
    const [mobile, wrong, name] = [aMobile(), '1390000000', aName()];
    const run = await upload([
      `${name},${firm.name},总经理,${mobile},,,本人同意,招商对接`,
      `${aName()},${firm.name},,${wrong},,,本人同意,招商对接`,
    ]);
    const stored = async () => {
      const [row] = await zone().database.rows<{ text: string }>(
        `select (select content::text from import_run where id = $1)
           || string_agg(line::text, '' order by line.row) as text from import_line line where line.run_id = $1`,
        [run.id],
      );
      return row!.text;
    };
    expect((await linesOf(run)).map(({ cells }) => cells.mobile)).toEqual([mobile, wrong]);
    for (const secret of [mobile, wrong, name]) expect(await stored()).not.toContain(secret);
    const fixed = aMobile();
    await officer().patch(`/imports/${run.id}/rows/3`, { cells: { mobile: fixed } });
    expect(await stored()).not.toContain(fixed);
    expect((await start(run)).body.counts).toMatchObject({ added: 2 });
    expect((await linesOf(run)).map(({ cells }) => cells.mobile)).toEqual(['', '']);
  });

  it('finds who is here by his number, or by name and firm, and guesses at nobody', async () => {
    const firm = await given.enterprise();
    const [known, other] = [aMobile(), aMobile()];
    const there = await givenContact({ enterpriseId: firm.id, name: aName(), channels: [known] });
    const second = await givenContact({ enterpriseId: firm.id, name: aName(), channels: [other] });
    const elsewhere = await given.enterprise();
    const fresh = aMobile();
    const run = await upload([
      `${there.name},${firm.name},,${known},,,已同意,招商对接`,
      `${there.name},${firm.name},,,,,已同意,招商对接`,
      `${there.name},${elsewhere.name},,${known},,,已同意,招商对接`,
      `${there.name},${firm.name},,${aMobile()},,,已同意,招商对接`,
      `${aName()},${firm.name},,${known},,,已同意,招商对接`,
      `${there.name},${firm.name},,${known}、${other},,,已同意,招商对接`,
      `${aName()},${firm.name},,${fresh},0551-63812345,,已同意,招商对接`,
      `${aName()},${firm.name},,,0551-63812345,,已同意,招商对接`,
      `${aName()},${firm.name},,${fresh},,,已同意,招商对接`,
      `${aName()},没有这家,,123,63812345,,不知道,招`,
    ]);
    expect(await said(run)).toEqual([
      ...[
        [2, 'same'],
        [3, 'duplicate'],
        [4, 'error', 'contact-differs'],
      ],
      ...[
        [5, 'error', 'contact-differs'],
        [6, 'error', 'contact-number-taken'],
        [7, 'error', 'contact-numbers-of-several'],
      ],
      ...[
        [8, 'new'],
        [9, 'new'],
        [10, 'duplicate'],
      ],
      [
        ...[11, 'error', 'word-unknown', 'firm-unknown', 'channel-format', 'channel-area-code'],
        'text-too-short',
      ],
    ]);
    expect(second.name).not.toBe(there.name);
  });

  it('is taken back but for those somebody changed or met since', async () => {
    const firm = await given.enterprise();
    const names = [aName(), aName()];
    const run = await upload(names.map((name) => `${name},${firm.name},,${aMobile()},,,本人同意,招商对接`));
    await start(run);
    const changed = (await at(firm.id)).find(({ name }) => name === names[1])!;
    await officer().patch(`/contacts/${changed.id}`, { purpose: '年会邀请' }, { version: changed.version });

    const { body } = await officer().post<Import>(`/imports/${run.id}/undo`, {});
    expect(body).toMatchObject({ status: 'undone', counts: { undone: 1, kept: 1 } });
    expect((await at(firm.id)).map(({ id }) => id)).toEqual([changed.id]);
  });
});
