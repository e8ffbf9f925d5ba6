import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

import {
  as,
  eventually,
  type Export,
  given,
  givenContact,
  type Import,
  type Notice,
  type Page,
  zone,
} from '../support';

const officer = () => as.officer();
const ask = (list: string, body: object = {}, by = officer()) =>
  by.post<Export>('/exports', { list, format: 'xlsx', ...body });
async function rowsOf({ id }: { id: string }, by = officer()): Promise<unknown[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await by.file(`/exports/${id}/file`)) as unknown as ArrayBuffer);
  const rows = book.worksheets[0]!.getSheetValues() as unknown[][];
  return rows.slice(1).map((cells) => cells.slice(1));
}
const cityOf = () => `城${randomUUID().slice(0, 6)}`;

describe('a list as a file', () => {
  it('has the columns and the filter of the view, names, and who took it; formulas are texts', async () => {
    const city = cityOf();
    await given.enterprise({ city, name: `演示甲${city}`, nodeCodes: ['AUTO-M0806'] });
    await given.enterprise({ city, name: `演示乙${city}`, mainProducts: '=HYPERLINK("http://x","y")' });
    await given.enterprise({ city: cityOf() });
    const { body: made } = await ask('enterprises', {
      columns: ['name', 'nodes', 'mainProducts'],
      filter: { city, sort: 'name' },
    });

    expect(made).toMatchObject({ status: 'done', rowCount: 2, done: 2 });
    const [note, head, ...rows] = await rowsOf(made);
    expect(note![0]).toMatch(new RegExp(`导出人：.*；筛选：city=${city} sort=name；行数：2`));
    expect(head).toEqual(['企业名称', '产业链环节', '主营产品']);
    expect(rows).toEqual([
      [`演示甲${city}`, expect.stringContaining('（AUTO-M0806）')],
      [`演示乙${city}`, undefined, '=HYPERLINK("http://x","y")'],
    ]);
    const audited = await zone().database.rows<{ action: string }>(
      `select action from audit where record_kind = 'export' and record_id = $1 order by at`,
      [made.id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['export:created', 'export:fetched']);
  });

  it('can be brought back as a table of the same register', async () => {
    const city = cityOf();
    const firm = await given.enterprise({ city, nodeCodes: ['AUTO-M0806'] });
    await given.lead({ enterpriseId: firm.id, title: `回导${city}` });
    for (const [list, filter] of [
      ['enterprises', { city }],
      ['leads', { enterpriseId: firm.id }],
    ] as const) {
      const { body: made } = await ask(list, { filter });
      const content = await officer().file(`/exports/${made.id}/file`);
      const back = await officer().upload<Import>(`/imports/registers/${list}`, { name: 'a.xlsx', content });
      expect(back.body.counts).toMatchObject({ same: 1, new: 0, error: 0 });
    }
  });

  it('of people tells no number; of projects it names the stages', async () => {
    const firm = await given.enterprise();
    await givenContact({ enterpriseId: firm.id, name: '演示导出', channels: ['13712345678'] });
    const people = await ask('contacts', { filter: { enterpriseId: firm.id } });
    const [note, head, row] = await rowsOf(people.body);
    expect(note![0]).toContain('含个人信息');
    expect(row![head!.indexOf('号码（已遮盖）')]).toBe('137****5678');
    expect(row![head!.indexOf('处理依据')]).toBe('履行法定职责');
    const content = await officer().file(`/exports/${people.body.id}/file`);
    const back = await officer().upload<Import>('/imports/registers/contacts', { name: 'a.xlsx', content });
    expect(back.body.counts).toMatchObject({ same: 1, new: 0, error: 0 });

    const project = await given.project({ enterpriseId: firm.id, name: `厂${firm.id}`, stage: 'screening' });
    const projects = await ask('projects', {
      columns: ['name', 'stage'],
      filter: { enterpriseId: firm.id },
    });
    expect((await rowsOf(projects.body)).slice(2)).toEqual([[project.name, '研判']]);
  });

  it('holds what the reader sees and nothing else', async () => {
    const firm = await given.enterprise();
    await given.lead({ enterpriseId: firm.id, title: '看得见' });
    await given.lead({ enterpriseId: firm.id, title: '看不见', department: 'Hillside' });
    const { body: made } = await ask('leads', { columns: ['title'], filter: { enterpriseId: firm.id } });
    expect((await rowsOf(made)).slice(2)).toEqual([['看得见']]);
    expect(await as.officer({ called: 'Other' }).get(`/exports/${made.id}`)).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await ask('leads', { filter: { nonsense: 'x' } })).toBeProblem(400, 'input.invalid');
    expect(await ask('leads', { columns: ['secret'] })).toBeProblem(400, 'input.invalid');
    expect(await ask('enterprises', {}, as.sysadmin())).toBeProblem(403, 'access.denied');
  });

  it('comes as CSV in UTF-8 with its mark, or in GB18030, and nothing in it is computed', async () => {
    const city = cityOf();
    await given.enterprise({ city, name: `演示𠮷${city}`, mainProducts: '=1+1' });
    const columns = ['name', 'mainProducts'];
    const utf8 = await ask('enterprises', { format: 'csv', columns, filter: { city } });
    const text = (await officer().file(`/exports/${utf8.body.id}/file`)).toString();
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.split('\r\n').slice(1, 3)).toEqual(['企业名称,主营产品', `演示𠮷${city},'=1+1`]);
    const gb = await ask('enterprises', { format: 'csv-gb18030', columns, filter: { city } });
    const bytes = await officer().file(`/exports/${gb.body.id}/file`);
    expect(new TextDecoder('gb18030').decode(bytes).split('\r\n')[2]).toBe(`演示𠮷${city},'=1+1`);
  });

  it('of more rows than are free waits for somebody who may allow it, and is not his own', async () => {
    await zone().database.rows(`
      insert into lead (title, source, enterprise_id, department_id, owner_id, reporter_id, respond_by, version)
      select 'Many ' || n, 'event', lead.enterprise_id, lead.department_id, lead.owner_id, lead.reporter_id, now(), 1
      from (select * from lead where id = '${(await given.lead()).id}') lead, generate_series(1, 5001) n`);
    await given.user(['manager']);
    const { body: made } = await ask('leads');
    expect(made.status).toBe('waiting');
    const waiting = async (by: ReturnType<typeof officer>) =>
      (await by.get<Page<Export>>('/exports/waiting')).body.items.map(({ id }) => id);
    expect(await officer().get('/exports/waiting')).toBeProblem(403, 'access.denied');
    expect(await waiting(as.manager({ department: 'Hillside' }))).toEqual([]);
    expect(await waiting(as.manager())).toEqual([made.id]);
    expect(await officer().get(`/exports/${made.id}/file`)).toBeProblem(409, 'export.elsewhere');
    const told = (by: ReturnType<typeof officer>, kind: string) =>
      eventually(
        async () =>
          (await by.get<Page<Notice>>('/notices')).body.items.find((notice) => notice.kind === kind),
        Boolean,
      );
    expect(await told(as.manager(), 'export.waits')).toMatchObject({
      ...{ recordId: made.id, params: { list: 'leads', count: String(made.rowCount) } },
    });
    await as.manager().post(`/exports/${made.id}/decision`, { allow: false, reason: '没有必要' });
    expect(await told(officer(), 'export.refused')).toMatchObject({ recordId: made.id });
    expect((await officer().get<Export>(`/exports/${made.id}`)).body).toMatchObject({
      ...{ status: 'refused', decisionReason: '没有必要' },
    });
    expect((await ask('leads', {}, as.manager())).body.status).toBe('running');
  });
});
