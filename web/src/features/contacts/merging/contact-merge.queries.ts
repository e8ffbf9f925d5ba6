import { defineQueryOptions } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { contactKeys } from '../contact.queries';

export type ContactPreview = Schema<'ContactMergePreviewDto'>;
export type ContactField = Schema<'MergedContactFieldDto'>;
export type AlikePosts = Schema<'AlikePostsDto'>;
export type ContactPair = Schema<'ContactPairDto'>;
export type Unmerged = Schema<'ContactsUnmergedDto'>;

const { all } = contactKeys;

/** What would follow, and in which fields the two differ. */
export const contactPreviewQuery = defineQueryOptions((pair: { target: string; source: string }) => ({
  key: [...all, 'merge-preview', pair],
  query: ({ signal }) => unwrap(api.GET('/contact-merges/preview', { params: { query: pair }, signal })),
}));

export const contactMergesQuery = defineQueryOptions((id: string) => ({
  key: [...all, 'merges', id],
  query: ({ signal }) => unwrap(api.GET('/contacts/{id}/merges', { params: { path: { id } }, signal })),
}));

/** Other files that may be of this person. */
export const twinsQuery = defineQueryOptions((id: string) => ({
  key: [...all, 'twins', id],
  query: ({ signal }) => unwrap(api.GET('/contacts/{id}/twins', { params: { path: { id } }, signal })),
}));

export const contactPairsQuery = defineQueryOptions(() => ({
  key: [...all, 'pairs'],
  query: ({ signal }) => unwrap(api.GET('/contact-pairs', { signal })),
}));

/** @param join posts of the one that goes that are one with a post of the one that stays */
export function mergeContacts(
  { target, source }: ContactPreview,
  { take, join }: { take: ContactField['field'][]; join: string[] },
) {
  const body = { targetId: target.id, sourceId: source.id, sourceVersion: source.version, take, join };
  return unwrap(api.POST('/contact-merges', { headers: ifMatch(target.version), body }));
}

export function undoContactMerge(id: string): Promise<Unmerged> {
  return unwrap(api.POST('/contact-merges/{id}/undo', { params: { path: { id } } }));
}

export function tellApart(firstId: string, secondId: string) {
  return unwrap(api.POST('/contact-pairs/different', { body: { firstId, secondId } }));
}
