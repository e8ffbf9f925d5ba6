import type { SheetRow } from './sheet-file';
import { type KnownColumn, matchTitles } from './titles';

/** The row that names the columns. */
export interface TableHead<Key extends string = string> {
  sheet: string;
  row: number;
  titles: string[];
  /** Columns that were recognised, from 0. */
  at: ReadonlyMap<Key, number>;
  /** Required columns that are not there. */
  missing: Key[];
}

export interface Table<Key extends string = string> {
  head: TableHead<Key>;
  /** What follows the head on its sheet. */
  rows: AsyncIterable<SheetRow>;
}

/** Above the head there may be a title, a date, who made it; not more than that. */
const HEAD_WITHIN = 20;

/**
 * Finds the table on the first sheet that has one: the row in which most columns are recognised, of those at the
 * beginning of a sheet. Undefined when no sheet names at least two of them (or the only one there is).
 */
export async function tableOf<Key extends string>(
  rows: AsyncIterable<SheetRow>,
  columns: readonly KnownColumn<Key>[],
): Promise<Table<Key> | undefined> {
  const cursor = rows[Symbol.asyncIterator]();
  let first: IteratorResult<SheetRow> = await cursor.next();
  while (!first.done) {
    const { sheet } = first.value;
    const start: SheetRow[] = [];
    let at: IteratorResult<SheetRow> = first;
    for (; !at.done && at.value.sheet === sheet && start.length < HEAD_WITHIN; at = await cursor.next())
      start.push(at.value);
    const head = headOf(start, columns);
    if (head)
      return {
        head,
        rows: rest(
          sheet,
          start.filter(({ row, spans }) => row > head.row || spans !== undefined),
          { at, cursor },
        ),
      };
    while (!at.done && at.value.sheet === sheet) at = await cursor.next();
    first = at;
  }
  return undefined;
}

/** The row of these that names most of the columns. */
export function headOf<Key extends string>(
  rows: readonly SheetRow[],
  columns: readonly KnownColumn<Key>[],
): TableHead<Key> | undefined {
  const least = Math.min(2, columns.length);
  let best: TableHead<Key> | undefined;
  for (const { sheet, row, cells } of rows) {
    const at = matchTitles(cells, columns);
    if (at.size < least || at.size <= (best?.at.size ?? 0)) continue;
    const missing = columns.filter(({ key, required }) => required && !at.has(key)).map(({ key }) => key);
    best = { sheet, row, titles: cells, at, missing };
  }
  return best;
}

interface Cursor {
  at: IteratorResult<SheetRow>;
  cursor: AsyncIterator<SheetRow>;
}

async function* rest(sheet: string, start: readonly SheetRow[], { at, cursor }: Cursor) {
  try {
    yield* start;
    for (
      let next: IteratorResult<SheetRow> = at;
      !next.done && next.value.sheet === sheet;
      next = await cursor.next()
    )
      yield next.value;
  } finally {
    await cursor.return?.();
  }
}
