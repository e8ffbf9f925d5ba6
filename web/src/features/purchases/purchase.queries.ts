import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Purchase = Schema<'PurchaseDto'>;
export type CreatePurchase = Schema<'CreatePurchaseDto'>;
export type PurchaseImport = Schema<'PurchaseImportDto'>;
export type ImportChange = Schema<'UpdatePurchaseImportDto'>;
export type ImportDone = Schema<'PurchaseImportDoneDto'>;
export type Anchor = Schema<'AnchorDto'>;

export interface PurchaseFilter {
  anchor: string | undefined;
  chain: string | undefined;
  node: string | undefined;
  year: string | undefined;
  q: string | undefined;
  sort: string | undefined;
}

export const purchaseKeys = {
  all: ['purchases'] as const,
  list: (filter: object) => ['purchases', 'list', { ...filter }] as const,
  sum: (filter: object) => ['purchases', 'sum', { ...filter }] as const,
  recent: (anchorId: string) => ['purchases', 'recent', anchorId] as const,
  import: (id: string) => ['purchase-imports', id] as const,
};

/** What the server is asked for; the same for a page, the sum and the workbook. */
export function purchaseQuery({ anchor, year, ...filter }: Partial<PurchaseFilter>) {
  return { ...filter, anchorId: anchor, year: year === undefined ? undefined : Number(year) };
}

export function purchasePage(
  filter: Partial<PurchaseFilter>,
  after: string | undefined,
  signal: AbortSignal,
) {
  return unwrap(api.GET('/purchases', { params: { query: { ...purchaseQuery(filter), after } }, signal }));
}

export const purchaseSumQuery = defineQueryOptions((filter: Partial<PurchaseFilter>) => ({
  key: purchaseKeys.sum(filter),
  query: ({ signal }) =>
    unwrap(api.GET('/purchases', { params: { query: { ...purchaseQuery(filter), limit: 1 } }, signal })),
}));

const SHOWN = 5;

export const recentPurchasesQuery = defineQueryOptions((anchorId: string) => ({
  key: purchaseKeys.recent(anchorId),
  query: ({ signal }) =>
    unwrap(api.GET('/purchases', { params: { query: { anchorId, limit: SHOWN } }, signal })),
}));

export const importQuery = defineQueryOptions((id: string) => ({
  key: purchaseKeys.import(id),
  query: ({ signal }) => unwrap(api.GET('/purchase-imports/{id}', { params: { path: { id } }, signal })),
  enabled: id !== '',
}));

export const buyersQuery = defineQueryOptions({
  key: ['anchors', 'all'],
  query: ({ signal }) => unwrap(api.GET('/anchors', { signal })),
  staleTime: 5 * 60_000,
});

export const ringsQuery = defineQueryOptions({
  key: ['chains', 'areas'],
  query: ({ signal }) => unwrap(api.GET('/areas', { signal })),
  staleTime: 5 * 60_000,
});
