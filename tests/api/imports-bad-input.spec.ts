import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

import { as, type Import, type ImportLines, type Problem, zone } from '../support';

const officer = () => as.officer();
const TITLES = ['企业名称', '统一社会信用代码', '城市', '主营产品'];
const upload = <Body = Import>(name: string, content: Uint8Array | string, register = 'enterprises') =>
  officer().upload<Body>(`/imports/registers/${register}`, { name, content });
const refusal = async (name: string, content: Uint8Array | string) => {
  const { status, body } = await upload<Problem>(name, content);
  return [status, body.code, body.params];
};
async function flawsOf(name: string, content: Uint8Array | string, register?: string) {
  const answer = await upload(name, content, register);
  expect(answer).toSucceed(201);
  const { body } = await officer().get<ImportLines>(`/imports/${answer.body.id}/rows?verdict=error`);
  return body.items.map(({ row, flaws }) => [row, ...flaws.map(({ field, code }) => `${field} ${code}`)]);
}
async function workbook(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名录');
  sheet.addRow(TITLES);
  fill(sheet, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const firm = () => `演示坏表${randomUUID().slice(0, 8)}有限公司`;
const counts = async () => {
  const [row] = await zone().database.rows(
    `select (select count(*) from enterprise)::int as firms, (select count(*) from import_run)::int as runs,
       (select count(*) from import_line)::int as lines`,
  );
  return row;
};

type BadFile = [what: string, name: string, content: () => Uint8Array | string, why: string, params?: object];

/** A zip archive of these parts; `size` is what it claims to unpack to. */
function zip(parts: { name: string; data: string; size?: number }[]): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, data, size } of parts) {
    const packed = deflateRawSync(Buffer.from(data));
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size ?? Buffer.byteLength(data), 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed]);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe('a file that is no table', () => {
  let before: unknown;
  beforeAll(async () => {
    before = await counts();
  });

  it.each<BadFile>([
    [
      'a zip bomb',
      'a.xlsx',
      () => zip([{ name: 'xl/workbook.xml', data: 'x'.repeat(2_000_000), size: 0xfffffff }]),
      'bomb',
    ],
    [
      'ten thousand sheets',
      'a.xlsx',
      () => zip(Array.from({ length: 10_000 }, (_, at) => ({ name: `s${at}`, data: '' }))),
      'bomb',
    ],
    [
      'an encrypted workbook',
      'a.xlsx',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['Excel before 2007', 'a.xls', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-excel'],
    ['a renamed text', 'a.xlsx', () => '企业名称,城市\n甲,乙', 'renamed', { found: 'csv' }],
    [
      'a picture',
      'a.csv',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'),
      'unsupported-type',
    ],
    ['a web page', 'a.csv', () => '<html><table></table></html>', 'web-page'],
    [
      'GBK bytes in a file that claims UTF-8',
      'a.csv',
      () => Buffer.concat([Buffer.from('\uFEFF企业名称,城市\n甲,'), Buffer.from('cbd5d6dd', 'hex')]),
      'mixed-encoding',
      { line: 2 },
    ],
    [
      'a line of GBK in UTF-8 without a mark',
      'a.csv',
      () =>
        Buffer.concat([Buffer.from(`企业名称,城市\n${firm()},苏州\n甲,`), Buffer.from('cbd5d6dd', 'hex')]),
      'mixed-encoding',
      { line: 3 },
    ],
  ])('%s is refused with a reason', async (...[, name, content, why, params = {}]: BadFile) => {
    const [status, code, said] = await refusal(name, content());
    expect([status, code]).toEqual([422, `sheet.${why}`]);
    expect(said).toMatchObject({ file: name, ...params });
  });

  it('leaves nothing behind', async () => {
    expect(await counts()).toEqual(before);
  });
});

describe('a cell that cannot be what it seems', () => {
  it('of a long number that lost digits is told by row and column, from Excel and from CSV', async () => {
    const content = await workbook((sheet) => {
      sheet.addRow([firm(), Number('911506007971234567'), '苏州']);
      sheet.addRow([firm(), null, '苏州']);
    });
    expect(await flawsOf('a.xlsx', content)).toEqual([[2, 'uscc digits-lost']]);
    const lines = [TITLES.join(','), `${firm()},9.11506E+17,苏州,`].join('\n');
    expect(await flawsOf('a.csv', lines)).toEqual([[2, 'uscc digits-lost']]);
  });

  it('that is merged with the one above is told, and not taken for empty', async () => {
    const content = await workbook((sheet) => {
      for (let row = 0; row < 3; row += 1) sheet.addRow([firm(), null, '苏州', '座椅']);
      sheet.mergeCells('C2:C4');
    });
    const answer = await upload('a.xlsx', content);
    const { body } = await officer().get<ImportLines>(`/imports/${answer.body.id}/rows?verdict=error`);
    expect(body.items.map(({ row, flaws }) => [row, flaws])).toEqual([
      [3, [{ field: 'city', code: 'merged', params: { range: 'C2:C4' } }]],
      [4, [{ field: 'city', code: 'merged', params: { range: 'C2:C4' } }]],
    ]);
  });

  it('with a formula shows what was computed; one that nobody computed is told, and never a link', async () => {
    const name = firm();
    const content = await workbook((sheet) => {
      sheet.addRow([{ formula: 'HYPERLINK("http://x","y")', result: name }, null, '苏州']);
      sheet.addRow([{ formula: 'HYPERLINK("http://x","y")' }, null, '苏州']);
      sheet.addRow([firm(), null, { error: '#REF!' }]);
    });
    expect(await flawsOf('a.xlsx', content)).toEqual([
      [3, 'name formula'],
      [4, 'city cell-error'],
    ]);
    const csv = `企业名称,城市\n"=HYPERLINK(""http://x"",""y"")",苏州`;
    expect(await flawsOf('a.csv', csv)).toEqual([[2, 'name formula']]);
  });

  it('with NUL or half a character is told, and nothing of it reaches the database', async () => {
    const half = await workbook((sheet) => sheet.addRow([`${firm()}_xD800_`, null, 'a_x0000_b']));
    expect(await flawsOf('a.xlsx', half)).toEqual([[2, 'city unseen', 'name unseen']]);
    expect(await flawsOf('a.csv', `企业名称,城市\n${firm()}${'长'.repeat(80)},苏\0州`)).toEqual([
      [2, 'city unseen'],
    ]);
  });

  it('with a day says the day whichever year the workbook counts from', async () => {
    for (const date1904 of [false, true]) {
      const book = new ExcelJS.Workbook();
      book.properties.date1904 = date1904;
      const sheet = book.addWorksheet('走访');
      sheet.addRow(['企业名称', '方式', '时间', '情况']);
      sheet.addRow(['没有这家', '走访', new Date('2025-11-03T00:00:00Z'), 'x']);
      const content = Buffer.from(await book.xlsx.writeBuffer());
      const answer = await upload('a.xlsx', content, 'visits');
      const { body } = await officer().get<ImportLines>(`/imports/${answer.body.id}/rows`);
      expect(body.items[0]!.cells.startedAt).toBe('2025-11-03');
      expect(body.items[0]!.flaws.map(({ field }) => field)).toEqual(['enterprise']);
    }
  });
});
