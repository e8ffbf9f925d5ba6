/** Columns of a purchase list that an import knows. */
export const PURCHASE_COLUMNS = [
  'node',
  'part',
  'value',
  'currency',
  'period',
  'from',
  'to',
  'supplier',
  'place',
  'localShare',
  'tracedShare',
  'source',
] as const;
export type PurchaseColumn = (typeof PURCHASE_COLUMNS)[number];

/** In which unit amounts of a list stand, and how many 元 one of it is. */
export const AMOUNT_UNITS = { yuan: 1, wan: 1e4, million: 1e6, yi: 1e8 } as const;
export type AmountUnit = keyof typeof AMOUNT_UNITS;

/** What a share of `35` or `0.35` without a sign means. */
export const SHARE_FORMS = ['percent', 'fraction'] as const;
export type ShareForm = (typeof SHARE_FORMS)[number];

/** Why a row of a purchase list is not taken over. */
export const PURCHASE_FLAWS = [
  'column-missing',
  'empty',
  'node-unknown',
  'node-several',
  'node-not-leaf',
  'amount-unreadable',
  'amount-not-positive',
  'amount-too-large',
  'unit-unknown',
  'other-currency',
  'period-unreadable',
  'period-backwards',
  'period-ahead',
  'period-of-a-day',
  'period-twice',
  'period-overlaps',
  'share-unreadable',
  'share-negative',
  'share-over-one',
  'share-ambiguous',
  'place-unknown',
  'too-long',
] as const;
export type PurchaseFlaw = (typeof PURCHASE_FLAWS)[number];

/** What an import does with a row that has no flaw. */
export const ROW_CHANGES = ['added', 'updated', 'unchanged'] as const;
export type RowChange = (typeof ROW_CHANGES)[number];
