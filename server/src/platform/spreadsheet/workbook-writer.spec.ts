import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

import { sheetNames, sheetOf } from './sheet';
import { writeWorkbook } from './workbook-writer';

interface Firm {
  name: string;
  worth: number | null;
  seen: string;
}

const sheet = (rows: Iterable<Firm> | AsyncIterable<Firm>) =>
  sheetOf<Firm>({
    name: '目标企业',
    columns: [
      { header: '企业', value: ({ name }) => name, width: 40 },
      { header: '金额', kind: 'amount', value: ({ worth }) => worth },
      { header: '日期', kind: 'day', value: ({ seen }) => seen },
    ],
    rows,
  });

async function read(rows: Parameters<typeof sheet>[0]) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await buffer(writeWorkbook([sheet(rows)]))) as unknown as ArrayBuffer);
  return book.getWorksheet('目标企业')!;
}

describe('writeWorkbook', () => {
  it('writes a heading that stays in sight, and values as what they are', async () => {
    const found = await read([{ name: '演示座椅', worth: 420_000.5, seen: '2026-03-02' }]);

    expect(found.getRow(1).values).toEqual([undefined, '企业', '金额', '日期']);
    expect(found.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(found.getRow(2).values).toEqual([
      undefined,
      '演示座椅',
      420_000.5,
      new Date('2026-03-02T00:00:00Z'),
    ]);
    expect(found.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('begins with a line of its own where there is one, and the heading under it stays in sight', async () => {
    const book = new ExcelJS.Workbook();
    const noted = { ...sheet([]), note: '=导出人：演示' };
    await book.xlsx.load((await buffer(writeWorkbook([noted]))) as unknown as ArrayBuffer);
    const found = book.getWorksheet('目标企业')!;

    expect(found.getCell('A1').value).toBe('=导出人：演示');
    expect(found.getRow(2).values).toEqual([undefined, '企业', '金额', '日期']);
    expect(found.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://x","y")', "'quoted"])(
    'keeps %j a text, also for whoever edits the cell',
    async (name) => {
      const cell = (await read([{ name, worth: null, seen: '' }])).getCell('A2');

      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.text.trim()).toBe(name.trim());
      expect(cell.numFmt).toBe('@');
    },
  );

  it('writes what an XML file cannot hold as something it can', async () => {
    const found = await read([
      { name: `a\u0000b\uD800c <&> 𠮷${'x'.repeat(40_000)}`, worth: null, seen: '' },
    ]);
    const text = found.getCell('A2').text;

    expect(text.startsWith('ab\uFFFDc <&> 𠮷x')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(found.getCell('B2').value).toBeNull();
  });

  it('takes its rows one by one, and no more of them once nobody listens', async () => {
    let asked = 0;
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield { name: `${(asked += 1)}`, worth: 1, seen: '2026-03-02' };
      } finally {
        ended = true;
      }
    }
    const out = writeWorkbook([sheet(endless())]);
    await once(out, 'readable');
    out.destroy();
    await once(out, 'close');
    const then = asked;
    for (let turn = 0; turn < 50 && !ended; turn += 1) await new Promise((done) => setImmediate(done));

    expect(ended).toBe(true);
    expect(asked - then).toBeLessThanOrEqual(200);
  });

  it('fails where its rows fail', async () => {
    async function* broken() {
      yield { name: 'a', worth: 1, seen: '2026-03-02' };
      throw new Error('the database went away');
    }

    await expect(buffer(writeWorkbook([sheet(broken())]))).rejects.toThrow('went away');
  });
});

describe('sheetNames', () => {
  it('are such as Excel opens', () => {
    const long = '很'.repeat(40);

    expect(sheetNames(['a/b:c', 'A b c', long, long, '', "'q'"])).toEqual([
      'a b c',
      'A b c (2)',
      '很'.repeat(31),
      `${'很'.repeat(27)} (2)`,
      'Sheet',
      'q',
    ]);
  });
});
