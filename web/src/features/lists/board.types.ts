import type { EntryKey } from '@pinia/colada';

import type { Page } from '@/shared/useKeysetList';

/** A column of a board: one state, and the records that are in it. */
export interface BoardColumn<Row> {
  key: string;
  label: string;
  source: { key: EntryKey; page: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>> };
}

/** Cards a column shows at first, and how many more each time. */
export const CARDS = 20;

/** A state a record may be moved to, in the words of a button. */
export interface BoardMove {
  to: string;
  label: string;
}
