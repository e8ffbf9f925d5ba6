import { IMPORTS_AT_WORK } from '@lianzhao/contracts';
import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Import = Schema<'ImportDto'>;
export type ImportSummary = Schema<'ImportSummaryDto'>;
export type ImportRegister = Schema<'ImportRegisterDto'>;
export type ImportLine = Schema<'ImportLineDto'>;
export type Verdict = NonNullable<ImportLine['verdict']>;
export type Outcome = NonNullable<ImportLine['outcome']>;

export type Export = Schema<'ExportDto'>;
export type CreateExport = Schema<'CreateExportDto'>;

/** Which rows are looked at: by what they would do, or by what became of them. */
export type LineView = Verdict | Outcome;

export const exchangeKeys = {
  imports: ['imports'] as const,
  list: ['imports', 'list'] as const,
  one: (id: string) => ['imports', 'one', id] as const,
  exports: ['exports'] as const,
  mine: ['exports', 'mine'] as const,
  waiting: ['exports', 'waiting'] as const,
  lines: (id: string, view: LineView) => ['imports', 'lines', id, view] as const,
};

export function isAtWork({ status }: Pick<ImportSummary, 'status'>): boolean {
  return IMPORTS_AT_WORK.some((each) => each === status);
}

export const registersQuery = defineQueryOptions({
  key: ['imports', 'registers'],
  query: ({ signal }) => unwrap(api.GET('/imports/registers', { signal })),
  staleTime: 5 * 60_000,
});

export const importQuery = defineQueryOptions((id: string) => ({
  key: exchangeKeys.one(id),
  query: ({ signal }) => unwrap(api.GET('/imports/{id}', { params: { path: { id } }, signal })),
}));

export function importPage(after: string | undefined, signal: AbortSignal) {
  return unwrap(api.GET('/imports', { params: { query: { after } }, signal }));
}

const OUTCOMES: readonly LineView[] = ['added', 'updated', 'left', 'kept', 'undone'];

/** A page of rows; their numbers are what is counted on by. */
export async function linePage(id: string, view: LineView, after: string | undefined, signal: AbortSignal) {
  const wanted = OUTCOMES.includes(view) ? { outcome: view as Outcome } : { verdict: view as Verdict };
  const query = { ...wanted, after: after === undefined ? undefined : Number(after) };
  const page = await unwrap(api.GET('/imports/{id}/rows', { params: { path: { id }, query }, signal }));
  return {
    items: page.items.map((line) => ({ ...line, id: String(line.row) })),
    next: page.next === null ? null : String(page.next),
  };
}

export const exportListsQuery = defineQueryOptions({
  key: ['exports', 'lists'],
  query: ({ signal }) => unwrap(api.GET('/exports/lists', { signal })),
  staleTime: 5 * 60_000,
});

export function exportPage(after: string | undefined, signal: AbortSignal) {
  return unwrap(api.GET('/exports', { params: { query: { after } }, signal }));
}

/** Of other people, as many as one looks through at once. */
export const waitingExportsQuery = defineQueryOptions({
  key: exchangeKeys.waiting,
  query: ({ signal }) => unwrap(api.GET('/exports/waiting', { params: { query: { limit: 50 } }, signal })),
});
