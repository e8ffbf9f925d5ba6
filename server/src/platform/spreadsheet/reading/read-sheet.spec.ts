import { describe, expect, it } from '@jest/globals';

import { readSheet } from './read-sheet';
import { SHEET_LIMITS } from './sheet-file';
import { all } from './testing/rows';
import { bookOf } from './testing/zip';

const lines = (count: number) => Buffer.from(`a,b\n${'1,2\n'.repeat(count - 1)}`);

describe('readSheet', () => {
  it('reads every row once and in order, in a thread of its own', async () => {
    const rows = await all(readSheet({ name: 'a.csv', content: lines(30_000) }));

    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 30_000 }, (_, at) => at + 1));
  });

  it('lets many files wait for their turn, also after some were left half read', async () => {
    const read = async (stopAt: number) => {
      const rows = readSheet({ name: 'a.csv', content: lines(30_000) });
      let seen = 0;
      while (seen < stopAt && !(await rows.next()).done) seen += 1;
      await rows.return(undefined);
      return seen;
    };

    expect(await Promise.all([1, 7_000, 30_001, 3, 30_001].map(read))).toEqual([1, 7_000, 30_000, 3, 30_000]);
  });

  it('refuses as the thread does, and a file that is too large before it begins', async () => {
    const refusal = (content: Uint8Array, limits?: Parameters<typeof readSheet>[1]) =>
      all(readSheet({ name: 'a.xlsx', content }, limits));

    await expect(refusal(bookOf({ sheets: ['<row><c>'] }))).rejects.toMatchObject({ code: 'sheet.damaged' });
    await expect(refusal(Buffer.alloc(20 * 1024 * 1024 + 1))).rejects.toMatchObject({
      code: 'sheet.too-large',
    });
  });

  it('ends the thread, not the server, when the texts of a file need too much memory', async () => {
    const texts = Array.from({ length: 400_000 }, (_, at) => `<si><t>演示${at}号零件的名称与规格</t></si>`);
    const content = bookOf({ sheets: ['<row><c t="s"><v>1</v></c></row>'], texts: texts.join('') });
    const little = { ...SHEET_LIMITS, memory: 24 };

    await expect(all(readSheet({ name: 'a.xlsx', content }, little))).rejects.toMatchObject({
      code: 'sheet.too-large',
    });
  });
});
