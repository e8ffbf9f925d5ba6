import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

import { read } from '../testing/rows';
import { bookOf, type BookText, zipOf } from '../testing/zip';

const book = (sheet: string, more: Partial<BookText> = {}) => bookOf({ sheets: [sheet], ...more });
const cellsOf = async (content: Buffer) => {
  const rows = await read('a.xlsx', content);
  return typeof rows === 'string' ? rows : rows.map(({ cells }) => cells);
};
const row = (cells: string) => book(`<row r="1">${cells}</row>`);

describe('a workbook', () => {
  it('is read as Excel writes it', async () => {
    const written = new ExcelJS.Workbook();
    const sheet = written.addWorksheet('采购');
    sheet.addRow([
      '演示整车',
      12.5,
      new Date('2025-03-02T00:00:00Z'),
      true,
      { richText: [{ text: '座' }, { text: '椅' }] },
    ]);
    sheet.getCell('C1').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('B3').value = { text: '见官网', hyperlink: 'http://example.invalid/' };
    const content = Buffer.from(await written.xlsx.writeBuffer());

    expect(await read('采购.xlsx', content)).toEqual([
      { sheet: '采购', row: 1, cells: ['演示整车', '12.5', '2025-03-02', 'TRUE', '座椅'] },
      { sheet: '采购', row: 3, cells: ['', '见官网'] },
    ]);
  });

  it('loses no character where a piece of the file ends inside one', async () => {
    const cells = Array.from({ length: 40_000 }, (_, at) => `演示整车有限公司座椅总成零件${at}`);
    const xml = cells.map((cell) => `<row><c t="inlineStr"><is><t>${cell}</t></is></c></row>`).join('');

    expect(await cellsOf(book(xml))).toEqual(cells.map((cell) => [cell]));
  });

  it.each([
    ['a formula is what it last showed', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula without result is its text', '<c r="A1"><f>WEBSERVICE("x")</f></c>', '=WEBSERVICE("x")'],
    ['an error is its name', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['noise of the binary number is left out', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['a large number has no exponent', '<c r="A1"><v>9.1640100123456E+17</v></c>', '916401001234560000'],
    ['a small one neither', '<c r="A1"><v>1.5E-7</v></c>', '0.00000015'],
    ['escaped characters are characters', '<c r="A1" t="str"><v>a_x000D_b_x4E2D_</v></c>', 'a\nb中'],
    ['elements may have prefixes', '<x:c r="A1" xmlns:x="x"><x:v>7</x:v></x:c>', '7'],
  ])('%s', async (_, cell, shown) => {
    expect(await cellsOf(row(cell))).toEqual([[shown]]);
  });

  it.each<[string, { id: number; code?: string }, string, string]>([
    ['a date', { id: 14 }, '45718', '2025-03-02'],
    ['a date of Chinese Excel', { id: 31 }, '45718', '2025-03-02'],
    ['a moment', { id: 22 }, '45718.5', '2025-03-02 12:00:00'],
    ['a time', { id: 20 }, '0.25', '06:00:00'],
    ['the first day', { id: 14 }, '1', '1900-01-01'],
    ['a format of its own', { id: 170, code: 'yyyy"年"m"月";@' }, '45718', '2025-03-02'],
    ['a unit in quotes', { id: 171, code: '0.00"days"' }, '45718', '45718'],
    ['a percentage', { id: 10 }, '0.385', '38.5%'],
    ['an elapsed time', { id: 172, code: '[h]:mm' }, '1.5', '1.5'],
  ])('a number is shown as %s', async (_, { id, code }, value, shown) => {
    const own = code
      ? `<numFmts><numFmt numFmtId="${id}" formatCode="${code.replace(/"/g, '&quot;')}"/></numFmts>`
      : '';
    const styles = `${own}<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;

    expect(await cellsOf(book(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, { styles }))).toEqual([
      [shown],
    ]);
  });

  it('counts days from 1904 where it says so', async () => {
    const more = {
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      properties: '<workbookPr date1904="1"/>',
    };

    expect(await cellsOf(book('<row r="1"><c r="A1" s="0"><v>44256</v></c></row>', more))).toEqual([
      ['2025-03-02'],
    ]);
  });

  it('shares texts without the readings above them', async () => {
    const texts =
      '<si><t>演示</t><rPh sb="0" eb="2"><t>yanshi</t></rPh></si><si><r><t>座</t></r><r><t>椅</t></r></si>';
    const sheet = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>';

    expect(await cellsOf(book(sheet, { texts }))).toEqual([['座椅', '', '演示']]);
  });

  it('is read sheet by sheet, without those that are hidden', async () => {
    const cell = (value: number) => `<row><c><v>${value}</v></c></row>`;
    const rows = await read(
      'a.xlsx',
      bookOf({ sheets: [cell(1), cell(2), cell(3)], states: ['visible', 'hidden'] }),
    );

    expect(rows).toMatchObject([
      { sheet: '表1', row: 1, cells: ['1'] },
      { sheet: '表3', row: 1, cells: ['3'] },
    ]);
  });
});

describe('a file that is no sound workbook', () => {
  const ole = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')]);

  it.each([
    ['is refused when it is locked', 'a.xlsx', ole('EncryptedPackage'), 'sheet.encrypted'],
    ['is refused when it is older than 2007', 'a.xls', ole('Workbook'), 'sheet.old-excel'],
    ['is refused under the name of another kind', 'a.csv', row('<c r="A1"><v>1</v></c>'), 'sheet.renamed'],
    [
      'is refused when it is another archive',
      'a.xlsx',
      zipOf([{ name: 'a.txt', data: 'x' }]),
      'sheet.unsupported-type',
    ],
    [
      'is refused when it is cut off',
      'a.xlsx',
      row('<c r="A1"><v>1</v></c>').subarray(0, 400),
      'sheet.damaged',
    ],
    ['is refused when its XML is broken', 'a.xlsx', book('<row><c><v>1</c></row>'), 'sheet.damaged'],
    ['is refused with an entity of its own', 'a.xlsx', row('<c t="str"><v>&lol;</v></c>'), 'sheet.damaged'],
    [
      'is refused when nothing is in it',
      'a.xlsx',
      book('<row r="1"><c r="A1" t="str"><v> </v></c></row>'),
      'sheet.empty',
    ],
  ])('%s', async (_, name, content, code) => {
    expect(await read(name, content)).toBe(code);
  });
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024, 0x20);

  it('is refused by what it would unpack to', async () => {
    const parts = [{ name: 'xl/workbook.xml', data: zeros }];

    expect(await read('a.xlsx', zipOf(parts))).toBe('sheet.bomb');
    expect(await read('a.xlsx', zipOf([{ name: 'xl/workbook.xml', data: 'x' }]), { unpacked: 0 })).toBe(
      'sheet.bomb',
    );
  });

  it('is refused by the number of its parts', async () => {
    const parts = Array.from({ length: 30 }, (_, at) => ({ name: `xl/${at}.xml`, data: 'x' }));

    expect(await read('a.xlsx', zipOf(parts), { entries: 29 })).toBe('sheet.bomb');
  });

  it('that lies about its size fails where it becomes larger', async () => {
    const parts = [
      { name: 'xl/workbook.xml', data: Buffer.concat([Buffer.from('<workbook>'), zeros]), declared: 20 },
    ];

    expect(await read('a.xlsx', zipOf(parts))).toBe('sheet.damaged');
  });
});
