/** How a column is shown, and what Excel makes of what people type into it. */
export type CellKind = 'text' | 'integer' | 'amount' | 'day';

/** Of a `day`: YYYY-MM-DD. Null is an empty cell. */
export type Cell = string | number | null;

export interface SheetColumn {
  header: string;
  kind?: CellKind;
  /** In characters. */
  width?: number;
}

/** A sheet as it is written: whatever its rows were, they are cells now. */
export interface Sheet {
  name: string;
  /** A line above the headings, such as who took it away and when. */
  note?: string;
  columns: readonly SheetColumn[];
  rows: AsyncIterable<Cell[]>;
}

interface SheetOf<Row> {
  name: string;
  note?: string;
  columns: readonly (SheetColumn & { value: (row: Row) => Cell })[];
  rows: Iterable<Row> | AsyncIterable<Row>;
}

/** A sheet of records: each column says what of a record stands in it. */
export function sheetOf<Row>({ name, note, columns, rows }: SheetOf<Row>): Sheet {
  async function* cells() {
    for await (const row of rows) yield columns.map(({ value }) => value(row));
  }
  return { name, note, columns, rows: cells() };
}

const NAME_MAX = 31;

/** Names Excel opens: without the characters it forbids, not too long, and each once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]|^'+|'+$/g, ' ').trim() || 'Sheet';
    let free = [...plain].slice(0, NAME_MAX).join('');
    for (let at = 2; taken.has(free.toLowerCase()); at += 1) {
      const tail = ` (${at})`;
      free = [...plain].slice(0, NAME_MAX - tail.length).join('') + tail;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
