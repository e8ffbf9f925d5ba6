import { FILE_TYPES, type FileRecord } from '@lianzhao/contracts';

import { api, ifMatch, unwrap, upload, type Schema } from '@/api';

export type StoredFile = Schema<'FileDto'>;

export interface FilePlace {
  recordKind: FileRecord;
  recordId: string;
}

export const fileKeys = {
  all: ['files'] as const,
  list: (place: FilePlace, removed: boolean) => [...fileKeys.all, 'list', { ...place }, removed] as const,
};

export function filePage(place: FilePlace, removed: boolean, after: string | undefined, signal: AbortSignal) {
  const query = { ...place, removed: removed ? ('true' as const) : undefined, after };
  return unwrap(api.GET('/files', { params: { query }, signal }));
}

/** At most this many go in one form. */
const AT_ONCE = 5;

export async function addFiles({ recordKind, recordId }: FilePlace, files: readonly File[]): Promise<void> {
  const path = `/files?${new URLSearchParams({ recordKind, recordId }).toString()}`;
  for (let from = 0; from < files.length; from += AT_ONCE)
    await upload(path, files.slice(from, from + AT_ONCE));
}

export function removeFile({ id, version }: StoredFile): Promise<StoredFile> {
  return unwrap(api.DELETE('/files/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
}

export function restoreFile({ id, version }: StoredFile): Promise<StoredFile> {
  return unwrap(
    api.POST('/files/{id}/restorations', { params: { path: { id } }, headers: ifMatch(version) }),
  );
}

/** Where the browser fetches a photo to draw it. */
export function previewOf({ id }: Pick<StoredFile, 'id'>): string {
  return `/api/v1/files/${id}/preview`;
}

/** For the `accept` of a field: the endings of what is kept. */
export const ACCEPTED = Object.values(FILE_TYPES)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** `850 KB`, `1.2 MB` */
export function sizeText(size: number, write: (value: number) => string): string {
  const mb = size / 1024 / 1024;
  return mb >= 1
    ? `${write(Math.round(mb * 10) / 10)} MB`
    : `${write(Math.max(1, Math.round(size / 1024)))} KB`;
}
