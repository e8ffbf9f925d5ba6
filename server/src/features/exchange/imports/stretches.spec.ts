import { describe, expect, it } from '@jest/globals';

import type { StoredLine } from './import-line.repository';
import { after, type AtRow, fits, LANES, lanesOf, only, STRETCH, type Stretch } from './stretches';

const at = {
  ...{ id: 'i-1', status: 'running', position: 10 },
  content: { titles: ['企业名称'], columns: { name: 0 } },
} as unknown as AtRow;

function stretchOf(count: number, more = true): Stretch {
  const rows = Array.from({ length: count }, (_, place) => place + 11);
  return {
    at,
    lines: rows.map((row) => ({ row }) as StoredLine),
    judged: rows.map((row) => ({ row, verdict: 'new', flaws: [], keys: [], recordId: null, values: null })),
    more,
  };
}
const rowsOf = ({ lines }: Stretch) => lines.map(({ row }) => row);

describe('a stretch of an import', () => {
  it('is shared out whole, each row once and with what was thought of it', () => {
    const whole = stretchOf(STRETCH * LANES - 1);
    const lanes = lanesOf(whole);

    expect(lanes).toHaveLength(LANES);
    expect(lanes.flatMap(rowsOf)).toEqual(rowsOf(whole));
    for (const { lines, judged } of lanes)
      expect(judged.map(({ row }) => row)).toEqual(lines.map(({ row }) => row));
  });

  it('is not shared out when one transaction holds it', () => {
    expect(lanesOf(stretchOf(STRETCH))).toHaveLength(1);
  });

  it('counts only where the import still stands, with the same columns', () => {
    const stretch = stretchOf(3);

    expect(fits(stretch, { ...at })).toBe(true);
    expect(fits(stretch, { ...at, position: 11 })).toBe(false);
    expect(fits(stretch, { ...at, status: 'cancelled' })).toBe(false);
    expect(fits(stretch, { ...at, content: { ...at.content, columns: { name: 1 } } })).toBe(false);
  });

  it('is followed by what comes after its last row, if anything does', () => {
    expect(after(stretchOf(3))).toEqual({ ...at, position: 13 });
    expect(after(stretchOf(3, false))).toBeUndefined();
  });

  it('is cut down to the rows that may be written', () => {
    const { lines, judged } = only(stretchOf(3), new Set([12]));

    expect([lines, judged].map((part) => part.map(({ row }) => row))).toEqual([[12], [12]]);
  });
});
