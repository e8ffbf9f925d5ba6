import type { AmountUnit, PurchaseColumn, ShareForm, SupplyArea } from '@lianzhao/contracts';

/** An uploaded list as it is kept between preview and import, with what its uploader said about it. */
export interface PurchaseList {
  sheet: string;
  /** Row that names the columns, as Excel numbers it. */
  headRow: number;
  titles: string[];
  rows: ListRow[];
  /** Which title is which column, from 0. */
  columns: Partial<Record<PurchaseColumn, number>>;
  /** Where the title names none. */
  unit: AmountUnit | null;
  shares: ShareForm | null;
  /** The ring in which "local" shares count. */
  localArea: SupplyArea;
  /** Of rows that name none. */
  source: string;
  /** Node codes of words that nothing found; null leaves rows of that word out. */
  words: Record<string, string | null>;
}

export interface ListRow {
  row: number;
  cells: string[];
}
