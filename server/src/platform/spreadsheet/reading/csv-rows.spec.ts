import { describe, expect, it } from '@jest/globals';

import { read } from './testing/rows';

/** 环节,企业 / 座椅,演示𠮷㐀厂 in GB18030, ext A and ext B characters among them. */
const GB18030 = Buffer.from('bbb7bdda2cc6f3d2b50ad7f9d2ce2cd1ddcabe9534b2358139ee39b3a7', 'hex');
const CELLS = [
  ['环节', '企业'],
  ['座椅', '演示𠮷㐀厂'],
];
const text = (value: string) => Buffer.from(value);
const cellsOf = async (content: Buffer, name = 'a.csv') => {
  const rows = await read(name, content);
  return typeof rows === 'string' ? rows : rows.map(({ cells }) => cells);
};

describe('a text file', () => {
  it.each([
    ['UTF-8', text('环节,企业\n座椅,演示𠮷㐀厂')],
    ['UTF-8 with a mark', text('\uFEFF环节,企业\r\n座椅,演示𠮷㐀厂\r\n')],
    ['GB18030', GB18030],
    ['UTF-16', Buffer.from('\uFEFF环节\t企业\n座椅\t演示𠮷㐀厂', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\uFEFF环节,企业\n座椅,演示𠮷㐀厂', 'utf16le').swap16()],
  ])('in %s is read to the last character', async (_, content) => {
    expect(await cellsOf(content)).toEqual(CELLS);
  });

  it.each([
    ['tabs', 'a\tb,c\td\n1\t2\t3'],
    ['semicolons', 'a;b,c;d\n1;2;3'],
    ['the one it names itself', 'sep=|\na|b,c|d\n1|2|3'],
  ])('is cut at %s', async (_, content) => {
    expect(await cellsOf(text(content))).toEqual([
      ['a', 'b,c', 'd'],
      ['1', '2', '3'],
    ]);
  });

  it('keeps quotes, line breaks and signs in cells, and counts rows as Excel does', async () => {
    expect(await read('b.csv', text('a,b\n\n"x\ny","=1+1"\n"say ""hi""",-5\n'))).toEqual([
      { sheet: 'b.csv', row: 1, cells: ['a', 'b'] },
      { sheet: 'b.csv', row: 3, cells: ['x\ny', '=1+1'] },
      { sheet: 'b.csv', row: 4, cells: ['say "hi"', '-5'] },
    ]);
  });

  it('leaves out what nobody sees', async () => {
    expect(await cellsOf(text('a,b\u200B\n x\u0007 ,"c\u00A0d"'))).toEqual([
      ['a', 'b'],
      ['x', 'c\u00A0d'],
    ]);
  });

  it.each([
    ['with a quote that never ends', 'a.csv', text(`a,b\n"x${'y,\n'.repeat(50)}`), 'sheet.damaged'],
    ['with nothing in it', 'a.csv', text(' \n,,\n'), 'sheet.empty'],
    ['of no bytes', 'a.csv', text(''), 'sheet.empty'],
    ['in no encoding', 'a.csv', Buffer.from('61ff80ff2c62', 'hex'), 'sheet.unreadable-encoding'],
    ['that is a page', '导出.xls', text('<html><table><tr><td>a</td></tr></table></html>'), 'sheet.web-page'],
    ['that is a program', 'a.csv', Buffer.from('4d5a900003000000', 'hex'), 'sheet.unsupported-type'],
    ['that is a PDF', 'a.xlsx', text('%PDF-1.7 ...'), 'sheet.unsupported-type'],
    ['called a picture', 'a.png', text('a,b'), 'sheet.unsupported-type'],
    ['called a workbook', 'a.xlsx', text('a,b\n1,2'), 'sheet.renamed'],
  ])('%s is refused', async (_, name, content, code) => {
    expect(await read(name, content)).toBe(code);
  });

  it('is refused beyond its limits', async () => {
    const wide = text(`${'a,'.repeat(20)}b`);

    expect(await read('a.csv', wide, { columns: 20 })).toBe('sheet.too-many-columns');
    expect(await read('a.csv', wide, { columns: 21 })).toHaveLength(1);
    expect(await read('a.csv', text('a\nb\nc'), { rows: 2 })).toBe('sheet.too-many-rows');
    expect(await read('a.csv', text('abc,d'), { cell: 2 })).toBe('sheet.cell-too-long');
  });
});
