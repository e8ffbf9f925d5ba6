import type { EntryKey } from '@pinia/colada';

import type { Page } from '@/shared/useKeysetList';

/** Where the records of a column or a group come from, page by page. */
export interface RowSource<Row> {
  key: EntryKey;
  page: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>>;
}

/** A column of a board: one state, and the records that are in it. */
export interface BoardColumn<Row> {
  key: string;
  label: string;
  source: RowSource<Row>;
}

/** Cards a column shows at first, and how many more each time. */
export const CARDS = 20;

/** A state a record may be moved to, in the words of a button. */
export interface BoardMove {
  to: string;
  label: string;
}

/** The groups of a list, and the rows of each; null: of those that have none. */
export interface GroupSource<Row> {
  key: EntryKey;
  groups: (context: { signal: AbortSignal }) => Promise<{
    items: { key: string | null; name: string | null; count: number }[];
    /** Groups and numbers are of a part: too many rows matched to count them all. */
    capped: boolean;
    /** There are more groups than these, the largest. */
    more: boolean;
  }>;
  rows: (key: string | null) => RowSource<Row>;
}
