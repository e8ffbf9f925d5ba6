/** Kinds of records that can be deleted and brought back. */
export const RECYCLED_KINDS = ['enterprise', 'contact', 'lead', 'visit'] as const;
export type RecycledKindCode = (typeof RECYCLED_KINDS)[number];

/** How long a deleted record can be brought back: days of the product, and the most a zone may set. */
export const RECYCLE_DAYS = 30;
export const MOST_RECYCLE_DAYS = 365;
