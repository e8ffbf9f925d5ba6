import { LIMITS, type PurchaseColumn, type SupplierPlace, type SupplyArea } from '@lianzhao/contracts';

import { type SheetFlawDto, unitOf } from '../../../platform/spreadsheet';
import { supplierKeyOf } from '../suppliers';
import { amountUnitOf, currencyOf, readAmount } from './amount';
import type { ListRow, PurchaseList } from './content';
import type { Lookups } from './lookups';
import { nodeOf } from './node-of-row';
import { type Period, readPeriod, readSpan } from './period';
import type { Read, Refused } from './read';
import { readShare, shareFormOf } from './share';

/** A row of a list that has no flaw of its own. */
export interface PurchaseRow {
  row: number;
  nodeId: string;
  nodeCode: string;
  part: string;
  /** 元 as a decimal text. */
  value: string;
  periodStart: string;
  periodEnd: string;
  supplierName: string;
  supplierKey: string;
  supplierId: string | null;
  supplierPlace: SupplierPlace | null;
  localShare: number | null;
  localArea: SupplyArea;
  tracedShare: number | null;
  source: string;
}

export type RowAnswer =
  | { kind: 'read'; value: PurchaseRow }
  | { kind: 'flawed'; flaws: SheetFlawDto[] }
  | { kind: 'left-out' | 'blank' };

const CURRENCY = 'CNY';

/** Reads one row as far as it can, so that all its flaws are told at once. */
export function readRow(list: PurchaseList, { row, cells }: ListRow, lookups: Lookups): RowAnswer {
  const cell = (key: PurchaseColumn) => cells[list.columns[key] ?? -1]?.trim() ?? '';
  if (Object.values(list.columns).every((at) => !cells[at]?.trim())) return { kind: 'blank' };
  const node = nodeOf(list, cell, lookups);
  if (node === 'left-out') return { kind: node };

  const flaws: SheetFlawDto[] = [];
  const take = <T>(key: PurchaseColumn, read: Read<T>): T | null => {
    if ('value' in read) return read.value;
    flaws.push({ row, column: titleOf(list, key), code: read.flaw, params: paramsOf(read, cell(key)) });
    return null;
  };
  const place = take(cell('node') ? 'node' : list.columns.node === undefined ? 'part' : 'node', node);
  const value = take('value', amountOf(list, cell));
  const period = take(
    list.columns.period === undefined ? 'from' : 'period',
    periodOf(list, cell, lookups.today),
  );
  const localShare = take('localShare', shareOf(list, 'localShare', cell));
  const tracedShare = take('tracedShare', shareOf(list, 'tracedShare', cell));
  const supplier = take('supplier', supplierOf(cell('supplier'), lookups));
  const seat = take('place', seatOf(cell('place'), lookups));
  const part = take('part', shortEnough(cell('part') || (place?.nameZh ?? '')));
  const source = take('source', shortEnough(cell('source') || list.source, LIMITS.line));
  if (flaws.length > 0 || !place || !value || !period || !supplier) return { kind: 'flawed', flaws };
  return {
    kind: 'read',
    value: {
      ...{ row, nodeId: place.id, nodeCode: place.code, part: part ?? '', value },
      ...{ periodStart: period.from, periodEnd: period.to },
      ...{ supplierName: supplier.name, supplierKey: supplier.key, supplierId: supplier.id },
      supplierPlace: seat ?? supplier.place,
      ...{ localShare, localArea: list.localArea, tracedShare, source: source ?? '' },
    },
  };
}

type CellOf = (key: PurchaseColumn) => string;

/** The title as it stands in the file, or null where the file has no such column. */
export function titleOf({ columns, titles }: PurchaseList, key: PurchaseColumn): string | null {
  const at = columns[key];
  return at === undefined ? null : (titles[at] ?? '');
}

function paramsOf({ params = {} }: Refused, cell: string): Record<string, unknown> {
  return { value: cell.slice(0, LIMITS.search), ...params };
}

function amountOf(list: PurchaseList, cell: CellOf): Read<string> {
  const text = cell('value');
  if (text === '') return { flaw: 'empty' };
  const unit = unitOf(titleOf(list, 'value') ?? '');
  const currency =
    currencyOf(cell('currency')) ?? currencyOf(text.replace(/[\d.,\s]/g, '')) ?? currencyOf(unit);
  if (currency !== null && currency !== CURRENCY)
    return { flaw: 'other-currency', params: { currency, expected: CURRENCY } };
  return readAmount(text, list.unit ?? amountUnitOf(unit));
}

function periodOf(list: PurchaseList, cell: CellOf, today: string): Read<Period> {
  const whole = list.columns.period !== undefined;
  if (whole ? cell('period') === '' : cell('from') === '' || cell('to') === '') return { flaw: 'empty' };
  const read = whole ? readPeriod(cell('period')) : readSpan(cell('from'), cell('to'));
  if ('value' in read && read.value.to > today) return { flaw: 'period-ahead', params: { today } };
  return read;
}

function shareOf(list: PurchaseList, key: 'localShare' | 'tracedShare', cell: CellOf): Read<number | null> {
  const text = cell(key);
  if (/^[-–—/]?$/.test(text)) return { value: null };
  return readShare(text, shareFormOf(titleOf(list, key) ?? ''), list.shares);
}

function supplierOf(name: string, { firms }: Lookups) {
  const short = shortEnough(name);
  if (!('value' in short)) return short;
  const key = supplierKeyOf(name);
  const firm = firms.get(key);
  return { value: { name, key, id: firm?.id ?? null, place: firm?.place ?? null } };
}

function seatOf(text: string, { placeOf }: Lookups): Read<SupplierPlace | null> {
  if (text === '') return { value: null };
  const place = placeOf(text);
  return place ? { value: place } : { flaw: 'place-unknown' };
}

function shortEnough(text: string, limit: number = LIMITS.name): Read<string> {
  return text.length > limit ? { flaw: 'too-long', params: { limit } } : { value: text };
}
