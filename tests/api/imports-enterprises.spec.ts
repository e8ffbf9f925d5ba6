import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

import {
  as,
  type ApiClient,
  type Enterprise,
  given,
  type Import,
  type ImportLines,
  type Page,
  usccOf,
  zone,
} from '../support';

const officer = () => as.officer();
const SEAT = 'AUTO-M0806';
/** A firm nobody else in this run has. */
const aFirm = () => `演示导入${randomUUID().slice(0, 8)}有限公司`;
let serial = 810_000;
const aCode = () => usccOf(++serial);

async function upload(lines: string[], by: ApiClient = officer(), name = '企业.csv'): Promise<Import> {
  const answer = await by.upload<Import>('/imports/registers/enterprises', {
    name,
    content: lines.join('\n'),
  });
  expect(answer).toSucceed(201);
  return answer.body;
}
const start = ({ id }: { id: string }, body: object = {}, by: ApiClient = officer()) =>
  by.post<Import>(`/imports/${id}/start`, body);
const linesOf = async ({ id }: { id: string }, query = '') =>
  (await officer().get<ImportLines>(`/imports/${id}/rows${query}`)).body.items;
const called = async (name: string) =>
  (await officer().get<Page<Enterprise>>(`/enterprises?q=${encodeURIComponent(name)}`)).body.items.find(
    (firm) => firm.name === name,
  );

describe('a table of enterprises', () => {
  it('is understood by its titles and counted, and writes nothing', async () => {
    const known = await given.enterprise({ uscc: aCode(), city: '合肥' });
    const same = await given.enterprise({ city: '芜湖' });
    const [one, code] = [aFirm(), aCode()];
    const found = await upload([
      '某平台 企业导出,,,',
      '公司名称,信用代码,所属城市,产业链环节',
      `${one},${code},苏州市,${SEAT}`,
      `${known.name},${known.uscc!},合肥,${SEAT}`,
      `${same.name},,芜湖市,`,
      `${one.replace('有限公司', '股份有限公司')},,,`,
      `${aFirm()},123,,没有的环节`,
    ]);

    expect(found).toMatchObject({
      ...{ status: 'ready', headRow: 2, rowCount: 5, register: 'enterprises', remembered: false },
      mapping: { name: 0, uscc: 1, city: 2, nodes: 3 },
      counts: { new: 1, update: 1, same: 1, duplicate: 1, error: 1, added: 0 },
    });
    const lines = await linesOf(found);
    expect(lines.map(({ row, verdict }) => [row, verdict])).toEqual([
      ...[
        [3, 'new'],
        [4, 'update'],
        [5, 'same'],
        [6, 'duplicate'],
        [7, 'error'],
      ],
    ]);
    expect(lines[3]!.twinOf).toBe(3);
    expect(lines[4]!.flaws.map(({ field, code }) => [field, code])).toEqual([
      ['uscc', 'uscc-format'],
      ['nodes', 'node-unknown'],
    ]);
    expect(await called(one)).toBeUndefined();
  });

  it('becomes firms and changes of firms, as one edit and one row of the audit', async () => {
    const known = await given.enterprise({ city: '合肥', mainProducts: '座椅' });
    const [name, code] = [aFirm(), aCode()];
    const found = await upload([
      '企业名称,统一社会信用代码,城市,主营产品,环节',
      `${name},${code},苏州,车窗,${SEAT}`,
      `${known.name},,芜湖,,${SEAT}`,
    ]);
    const { body: done } = await start(found);

    expect(done).toMatchObject({ status: 'done', counts: { added: 1, updated: 1, left: 0 } });
    expect(done.undoUntil).not.toBeNull();
    expect(await called(name)).toMatchObject({
      uscc: code,
      city: '苏州',
      origin: 'user',
      nodes: [{ code: SEAT }],
    });
    expect(await called(known.name)).toMatchObject({
      ...{ city: '芜湖', mainProducts: '座椅', nodes: [{ code: SEAT }], version: known.version + 1 },
    });
    const audited = await zone().database.rows(
      `select action, after from audit where record_kind = 'import' and record_id = $1`,
      [found.id],
    );
    expect(audited).toEqual([
      { action: 'enterprises:imported', after: expect.objectContaining({ added: 1, updated: 1, left: 0 }) },
    ]);
    const [past] = await zone().database.rows<{ city: string }>(
      `select row->>'city' as city from row_history where table_name = 'enterprise' and row_key = $1
       order by valid_to desc limit 1`,
      [known.id],
    );
    expect(past).toEqual({ city: '合肥' });
    expect((await start(found)).body).toMatchObject({ code: 'import.elsewhere' });
  });

  it('brings industries and the codes of places, and says which of them there are not', async () => {
    const [name, wrong] = [aFirm(), aFirm()];
    const known = await given.enterprise({ operatingCode: '340200' });
    const found = await upload([
      '企业名称,省份,城市,行业,出处,股票代码',
      `${name},江苏,苏州市,锂离子电池制造（C3841）、C3670,展会名录,002459.SZ`,
      `${wrong},江苏,芜湖,锂电池,,`,
      `${known.name},,苏州,,,`,
    ]);
    expect((await linesOf(found)).map(({ flaws }) => flaws.map(({ field, code }) => [field, code]))).toEqual([
      [],
      [
        ['industries', 'industry-unknown'],
        ['city', 'city-elsewhere'],
      ],
      [['city', 'place-contradicts']],
    ]);
    await start(found, { goodRowsOnly: true });

    const made = (await called(name))!;
    expect(made).toMatchObject({
      ...{ province: '江苏', city: '苏州', registeredPlace: { code: '320500' }, source: '展会名录' },
      ...{ industries: [{ code: 'C3841' }, { code: 'C3670' }], listing: 'SZ:002459' },
    });
    for (const [part, expected] of [
      ['listings', { exchange: 'SZ', code: '002459' }],
      ['sources', { title: '展会名录' }],
    ] as const) {
      const { body } = await officer().get<{ items: object[] }>(`/enterprises/${made.id}/${part}`);
      expect(body.items).toMatchObject([expected]);
    }
    const again = await upload(['企业名称,股票代码,来源', `${name},HK:00175,客户推荐`]);
    await start(again);
    expect(await called(name)).toMatchObject({
      ...{ listing: 'SZ:002459、HK:00175', source: '展会名录；客户推荐' },
    });
    await officer().post(`/imports/${again.id}/undo`, {});
    expect(await called(name)).toMatchObject({ listing: 'SZ:002459', source: '展会名录' });
  });

  it('that was exported says nothing new of listings and sources, and adds what is new', async () => {
    const { id, name } = await given.enterprise({ source: '展会名录' });
    const at = `/enterprises/${id}`;
    for (const [exchange, code] of [
      ['SZ', '002459'],
      ['NASDAQ', 'NIO'],
    ])
      await officer().post(`${at}/listings`, { exchange, code });
    await officer().post(`${at}/sources`, { kind: 'referral', title: '客户推荐' });
    const { listing, source } = (await called(name))!;
    const table = (sources: string) => upload(['企业名称,股票代码,来源', `${name},${listing},${sources}`]);
    expect((await table(source!)).counts).toMatchObject({ same: 1, update: 0 });

    await start(await table(`${source!}；官网`));
    expect(await called(name)).toMatchObject({ listing, source: '展会名录；客户推荐；官网' });
    expect((await officer().get<{ items: object[] }>(`${at}/sources`)).body.items).toHaveLength(3);
  });

  it('does not list again what was withdrawn', async () => {
    const { id, name } = await given.enterprise();
    const listing = { exchange: 'SH', code: '600104', until: '2024' };
    await officer().post(`/enterprises/${id}/listings`, listing);
    expect((await upload(['企业名称,股票代码', `${name},600104.SH`])).counts).toMatchObject({ same: 1 });
    await start(await upload(['企业名称,股票代码,来源', `${name},600104.SH,官网`]));
    expect(await called(name)).toMatchObject({ listing: null, source: '官网' });
  });

  it('with flaws starts only without them, and they can be put right before', async () => {
    const [good, wrong] = [aFirm(), aFirm()];
    const found = await upload(['企业名称,信用代码', `${good},`, `${wrong},12345`]);
    expect(await start(found)).toBeProblem(409, 'import.flawed');

    const fixed = await officer().patch<{ counts: object; line: object }>(`/imports/${found.id}/rows/3`, {
      cells: { uscc: aCode() },
    });
    expect(fixed.body).toMatchObject({
      line: { row: 3, verdict: 'new', flaws: [] },
      counts: { new: 2, error: 0 },
    });
    expect((await start(found)).body).toMatchObject({ status: 'done', counts: { added: 2 } });
    expect(await called(wrong)).toBeDefined();
  });

  it('gives its flawed rows back as a workbook with the reasons, which can be uploaded again', async () => {
    const name = aFirm();
    const found = await upload(['企业名称,信用代码,城市', `${name},12345,苏州`, `${aFirm()},,`]);
    const content = await officer().file(`/imports/${found.id}/flawed-rows`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(content as unknown as ArrayBuffer);
    const rows = book.worksheets[0]!.getSheetValues() as unknown[][];
    expect(rows[2]!.slice(1)).toEqual([
      ...['统一社会信用代码：“12345”不是统一社会信用代码（18 位）', '2', name, '12345', '苏州'],
    ]);
    const again = await officer().upload<Import>('/imports/registers/enterprises', {
      name: '待改.xlsx',
      content,
    });
    expect(again.body).toMatchObject({ rowCount: 1, mapping: { name: 2, uscc: 3, city: 4 } });
  });

  it('may be matched by hand, and the next file with these titles is matched so by itself', async () => {
    const titles = `甲${randomUUID()},乙`;
    const found = await upload([titles, `${aFirm()},苏州`]);
    expect(found.mapping).toEqual({});
    expect(await start(found, { goodRowsOnly: true })).toBeProblem(409, 'import.columns-missing');
    const { body: changed } = await officer().patch<Import>(`/imports/${found.id}`, {
      mapping: { name: 0, city: 1 },
    });
    expect(changed).toMatchObject({ status: 'ready', counts: { new: 1 } });
    expect((await start(changed)).body.status).toBe('done');
    expect(await upload([titles, `${aFirm()},苏州`])).toMatchObject({
      remembered: true,
      mapping: { name: 0, city: 1 },
    });
    expect(await officer().patch(`/imports/${changed.id}`, { mapping: { name: 9 } })).toBeProblem(
      409,
      'import.elsewhere',
    );
  });

  it('writes nothing of a row whose record changed since the preview', async () => {
    const [known, fresh] = [await given.enterprise({ city: '合肥' }), aFirm()];
    const found = await upload(['企业名称,城市', `${known.name},芜湖`, `${fresh},苏州`]);
    await officer().patch(`/enterprises/${known.id}`, { city: '芜湖' }, { version: known.version });
    await given.enterprise({ name: fresh });
    const { body: done } = await start(found);

    expect(done.counts).toMatchObject({ added: 0, updated: 0, left: 2 });
    expect((await linesOf(found, '?outcome=left')).map(({ flaws }) => flaws[0]!.code)).toEqual([
      ...['changed-since', 'changed-since'],
    ]);
  });

  it('leaves records alone that are there, where that is wanted', async () => {
    const known = await given.enterprise({ city: '合肥' });
    const found = await upload(['企业名称,城市', `${known.name},芜湖`, `${aFirm()},苏州`]);
    await officer().patch(`/imports/${found.id}`, { update: false });
    expect((await start(found)).body.counts).toMatchObject({ added: 1, updated: 0 });
    expect((await called(known.name))?.city).toBe('合肥');
  });

  it('belongs to whoever uploaded it, and needs the right to add to the register', async () => {
    const found = await upload(['企业名称,城市', `${aFirm()},苏州`]);
    const other = as.officer({ called: 'Somebody else' });
    for (const path of [`/imports/${found.id}`, `/imports/${found.id}/rows`])
      expect(await other.get(path)).toBeProblem(404, 'record.not-found');
    expect(await other.post(`/imports/${found.id}/start`, {})).toBeProblem(404, 'record.not-found');
    expect((await other.get<Page<Import>>('/imports')).body.items).toEqual([]);
    expect((await officer().get<Page<Import>>('/imports')).body.items.map(({ id }) => id)).toContain(
      found.id,
    );
    const by = as.leader();
    expect(await by.upload('/imports/registers/enterprises', { name: 'a.csv', content: 'x' })).toBeProblem(
      403,
      'access.denied',
    );
    const liaison = as.liaison();
    const known = await given.enterprise({ city: '合肥' });
    const his = await upload(['企业名称,城市', `${known.name},芜湖`], liaison);
    expect(his.counts).toMatchObject({ update: 0, error: 1 });
  });

  it('has a template that is understood when it comes back', async () => {
    const content = await officer().file('/imports/registers/enterprises/template');
    const { body } = await officer().upload<Import>('/imports/registers/enterprises', {
      name: '模板.xlsx',
      content,
    });
    expect(Object.keys(body.mapping)).toHaveLength(13);
    expect(body.rowCount).toBe(2);
    // The code of a demo firm is one that no firm has.
    const flaws = (await linesOf(body)).flatMap((line) => line.flaws);
    expect(flaws.map(({ code }) => code)).toEqual(['uscc-format']);
  });
});
