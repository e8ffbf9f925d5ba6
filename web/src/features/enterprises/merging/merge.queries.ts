import { defineQueryOptions } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';

export type MergePreview = Schema<'MergePreviewDto'>;
export type EnterpriseMerge = Schema<'EnterpriseMergeDto'>;
export type MergedRows = Schema<'MergedRowsDto'>;
export type FollowingRows = Schema<'FollowingRowsDto'>;
export type Unmerged = Schema<'UnmergedDto'>;
export type DuplicatePair = Schema<'DuplicatePairDto'>;
export type PairStatus = DuplicatePair['status'];
export type MergedField = Schema<'MergedFieldDto'>['field'];

export const mergeKeys = {
  all: ['enterprise-merges'] as const,
  preview: (pair: { target: string; source: string }) => [...mergeKeys.all, 'preview', pair] as const,
  of: (id: string) => [...mergeKeys.all, 'of', id] as const,
  pairs: (status: PairStatus) => [...mergeKeys.all, 'pairs', status] as const,
  scan: () => [...mergeKeys.all, 'scan'] as const,
};

/** What would follow, and in which fields the two differ. */
export const mergePreviewQuery = defineQueryOptions((pair: { target: string; source: string }) => ({
  key: mergeKeys.preview(pair),
  query: ({ signal }) => unwrap(api.GET('/enterprise-merges/preview', { params: { query: pair }, signal })),
}));

export const mergesQuery = defineQueryOptions((id: string) => ({
  key: mergeKeys.of(id),
  query: ({ signal }) => unwrap(api.GET('/enterprises/{id}/merges', { params: { path: { id } }, signal })),
}));

export function merge({ target, source }: MergePreview, take: MergedField[]): Promise<EnterpriseMerge> {
  const body = { targetId: target.id, sourceId: source.id, sourceVersion: source.version, take };
  return unwrap(api.POST('/enterprise-merges', { headers: ifMatch(target.version), body }));
}

export function undoMerge(id: string): Promise<Unmerged> {
  return unwrap(api.POST('/enterprise-merges/{id}/undo', { params: { path: { id } } }));
}

export function pairPage(status: PairStatus, after: string | undefined, signal: AbortSignal) {
  return unwrap(api.GET('/duplicate-pairs', { params: { query: { status, after } }, signal }));
}

export function decidePair({ id, version }: DuplicatePair, status: PairStatus): Promise<DuplicatePair> {
  const [params, headers] = [{ path: { id } }, ifMatch(version)];
  return unwrap(api.POST('/duplicate-pairs/{id}/decision', { params, headers, body: { status } }));
}

/** The last look over the register; asked again while it is under way. */
export const scanQuery = defineQueryOptions(() => ({
  key: mergeKeys.scan(),
  query: ({ signal }) => unwrap(api.GET('/duplicate-scans/latest', { signal })),
}));

export function beginScan() {
  return unwrap(api.POST('/duplicate-scans'));
}
