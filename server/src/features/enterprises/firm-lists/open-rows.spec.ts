import { describe, expect, it } from '@jest/globals';

import { OpenRows } from './open-rows';
import type { RowNodesFound } from './row-nodes';
import type { ReadRow } from './row-reader';

const read = (row: number) =>
  ({ row, name: `${row}`, details: {}, scope: null, wordCells: [] }) as unknown as ReadRow;
const found = (picked: boolean) => ({ open: '3670', matches: [], picked }) as unknown as RowNodesFound;

describe('open rows', () => {
  it('stay where they are in the file, and those somebody chose for are told however many wait', () => {
    const rows = new OpenRows();
    for (let row = 2; row <= 200; row += 1) rows.note(read(row), found(row === 3 || row === 190));

    expect(rows.count).toBe(197);
    const shown = rows.shown().map(({ row, chosen }) => [row, chosen !== null]);
    expect(shown.slice(0, 3)).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
    expect(shown.at(-1)).toEqual([190, true]);
    expect(shown).toHaveLength(102);
  });
});
