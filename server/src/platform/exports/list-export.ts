import type { Permission } from '@lianzhao/contracts';

import type { Actor } from '../access/actor';
import type { Page, Paging } from '../database';
import type { Cell, SheetColumn } from '../spreadsheet';

/** Of headings and of words that stand for codes. */
export type SheetLanguage = 'zh-CN' | 'en';

/** What of a record stands in a column; people and firms by their names. */
export interface ExportColumn<Row> extends Omit<SheetColumn, 'header'> {
  key: string;
  /** As the import of the same register calls it, where there is one: what is taken away can be brought back. */
  zh: string;
  en: string;
  value: (row: Row, language: SheetLanguage) => Cell;
}

/** What a feature contributes so that its list can be taken away as a file. */
export interface ListExport<Row = unknown, Query extends Paging = Paging> {
  /** `leads`; also in the path of its list. */
  code: string;
  /** What one must be allowed to read the list. */
  permission: Permission;
  columns: readonly ExportColumn<Row>[];
  /** The class that reads the filter of the list; it refuses what the list would refuse. */
  query: new () => Query;
  /** Stands above the head of the file, beside who took it and when. */
  remark?: Readonly<Record<SheetLanguage, string>>;
  /** The list itself: the same filter under the same predicate. */
  page(actor: Actor, query: Query): Promise<Page<Row>>;
}
