import { setImmediate as nextTurn } from 'node:timers/promises';

import type { PurchaseColumn, RowChange } from '@lianzhao/contracts';

import type { SheetFlawDto } from '../../../platform/spreadsheet';
import type { PurchaseList } from './content';
import type { Lookups } from './lookups';
import { wordOf } from './node-of-row';
import { type PurchaseRow, readRow, titleOf } from './purchase-row';

/** A record that is there already, as far as a row can say the same of it. */
export interface KnownPurchase extends Omit<PurchaseRow, 'row' | 'nodeCode' | 'supplierId' | 'supplierName'> {
  id: string;
  confidential: boolean;
}

export interface AssessedRow {
  row: PurchaseRow;
  change: RowChange;
  /** Of the record that says something else of the same. */
  id: string | null;
}

export interface Assessment {
  /** Columns without which no row can be read. */
  missing: PurchaseColumn[];
  /** Rows that hold something. */
  rows: number;
  good: AssessedRow[];
  flaws: SheetFlawDto[];
  /** Rows that have flaws; a row may have several. */
  flawed: number;
  leftOut: number;
  /** Words that name no single leaf, with how many rows use them. */
  words: Map<string, { code: string; rows: number }>;
}

interface Against {
  /** Records of the anchor at these nodes. */
  knownAt: (nodeIds: readonly string[]) => Promise<KnownPurchase[]>;
  /** How rows are to be marked. */
  confidential: boolean;
}

/** Rows after which other requests get their turn. */
const TURN = 500;
const OF_WORDS = ['node-unknown', 'node-several', 'node-not-leaf'];

/** What an import of a list would do, row by row; writes nothing. */
export async function assess(
  list: PurchaseList,
  lookups: Lookups,
  { knownAt, confidential }: Against,
): Promise<Assessment> {
  const found: Assessment = { ...EMPTY, missing: missingOf(list), good: [], flaws: [], words: new Map() };
  if (found.missing.length > 0) return refuseColumns(list, found);
  const read: PurchaseRow[] = [];
  for (const [at, row] of list.rows.entries()) {
    if (at % TURN === TURN - 1) await nextTurn();
    const answer = readRow(list, row, lookups);
    if (answer.kind === 'blank') continue;
    found.rows += 1;
    if (answer.kind === 'left-out') found.leftOut += 1;
    if (answer.kind === 'read') read.push(answer.value);
    if (answer.kind !== 'flawed') continue;
    found.flaws.push(...answer.flaws);
    const word = wordOf((key) => row.cells[list.columns[key] ?? -1]?.trim() ?? '');
    for (const { code } of answer.flaws.filter((flaw) => OF_WORDS.includes(flaw.code)))
      found.words.set(word, { code, rows: (found.words.get(word)?.rows ?? 0) + 1 });
  }
  const column = titleOf(list, list.columns.period === undefined ? 'from' : 'period');
  const known = await knownAt([...new Set(read.map(({ nodeId }) => nodeId))]);
  const clashes = new Clashes(read, known, confidential);
  for (const row of read) {
    const clash = clashes.of(row);
    if (clash) found.flaws.push({ row: row.row, column, ...clash });
    else found.good.push({ row, ...clashes.changeOf(row) });
  }
  found.flaws.sort((a, b) => a.row - b.row);
  return { ...found, flawed: new Set(found.flaws.map(({ row }) => row)).size };
}

const EMPTY = { rows: 0, flawed: 0, leftOut: 0 };

function missingOf({ columns }: PurchaseList): PurchaseColumn[] {
  const has = (...keys: PurchaseColumn[]) => keys.every((key) => columns[key] !== undefined);
  return [
    ...(has('node') || has('part') ? [] : (['node'] as const)),
    ...(has('value') ? [] : (['value'] as const)),
    ...(has('period') || has('from', 'to') ? [] : (['period'] as const)),
  ];
}

function refuseColumns({ rows, headRow }: PurchaseList, found: Assessment): Assessment {
  const flaws = found.missing.map((column) => {
    return { row: headRow, column: null, code: 'column-missing', params: { column } };
  });
  return { ...found, flaws, rows: rows.length, flawed: rows.length };
}

/** Of one anchor's part from one supplier, one row or record for any day. */
class Clashes {
  private readonly rows: ReadonlyMap<string, readonly PurchaseRow[]>;
  private readonly known: ReadonlyMap<string, readonly KnownPurchase[]>;

  constructor(
    rows: readonly PurchaseRow[],
    known: readonly KnownPurchase[],
    private readonly confidential: boolean,
  ) {
    this.rows = groups(rows);
    this.known = groups(known);
  }

  of(row: PurchaseRow): Pick<SheetFlawDto, 'code' | 'params'> | null {
    const twin = this.rows.get(keyOf(row))?.find((other) => other !== row && overlap(other, row));
    if (twin) return { code: 'period-twice', params: { other: twin.row } };
    const other = this.known
      .get(keyOf(row))
      ?.find((record) => overlap(record, row) && !samePeriod(record, row));
    if (!other) return null;
    return { code: 'period-overlaps', params: { from: other.periodStart, to: other.periodEnd } };
  }

  changeOf(row: PurchaseRow): Pick<AssessedRow, 'change' | 'id'> {
    const record = this.known.get(keyOf(row))?.find((each) => samePeriod(each, row));
    if (!record) return { change: 'added', id: null };
    const same = sayings(record, record.confidential) === sayings(row, this.confidential);
    return same ? { change: 'unchanged', id: null } : { change: 'updated', id: record.id };
  }
}

type Said = Pick<
  PurchaseRow,
  'nodeId' | 'part' | 'supplierKey' | 'periodStart' | 'periodEnd' | 'value' | 'supplierPlace'
> &
  Pick<PurchaseRow, 'localShare' | 'localArea' | 'tracedShare'>;

function groups<Row extends Said>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const group = found.get(keyOf(row));
    if (group) group.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

function keyOf({ nodeId, part, supplierKey }: Said): string {
  return JSON.stringify([nodeId, part, supplierKey]);
}

function overlap(one: Said, other: Said): boolean {
  return one.periodStart <= other.periodEnd && other.periodStart <= one.periodEnd;
}

function samePeriod(one: Said, other: Said): boolean {
  return one.periodStart === other.periodStart && one.periodEnd === other.periodEnd;
}

/** Where it is from may be told anew without saying anything else. */
function sayings(
  { value, supplierPlace, localShare, localArea, tracedShare }: Said,
  secret: boolean,
): string {
  return JSON.stringify([Number(value), supplierPlace, localShare, localArea, tracedShare, secret]);
}
