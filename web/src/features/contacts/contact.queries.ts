import { defineQueryOptions } from '@pinia/colada';

import { api, Problem, unwrap, type Schema } from '@/api';

export type Contact = Schema<'ContactDto'>;
export type Post = Schema<'PostDto'>;
export type Channel = Schema<'MaskedChannelDto'>;
export type CreateContact = Schema<'CreateContactDto'>;
export type ContactChange = Schema<'UpdateContactDto'>;
export type Duplicate = Schema<'ContactTwinDto'>;

export interface ContactFilter {
  q: string | undefined;
  owner: 'me' | undefined;
  due: 'true' | undefined;
  enterprise: string | undefined;
  sort: string | undefined;
}

export type ContactListing = Partial<ContactFilter> & { group?: string; groupKey?: string | undefined };

export const contactKeys = {
  all: ['contacts'] as const,
  list: (filter: ContactListing) => [...contactKeys.all, 'list', { ...filter }] as const,
  one: (id: string) => [...contactKeys.all, 'one', id] as const,
};

export function contactPage(
  { enterprise, ...filter }: ContactListing,
  after: string | undefined,
  signal: AbortSignal,
) {
  const query = { ...filter, enterpriseId: enterprise, after };
  return unwrap(api.GET('/contacts', { params: { query }, signal }));
}

export function contactGroups({ enterprise, ...filter }: ContactListing, signal: AbortSignal) {
  const query = { ...filter, enterpriseId: enterprise };
  return unwrap(api.GET('/contacts/groups', { params: { query }, signal }));
}

export const contactQuery = defineQueryOptions((id: string) => ({
  key: contactKeys.one(id),
  query: ({ signal }) => unwrap(api.GET('/contacts/{id}', { params: { path: { id } }, signal })),
}));

/** People who may be meant, while somebody is being entered. */
export function findDuplicates(body: Schema<'ContactTwinQueryDto'>): Promise<Duplicate[]> {
  return unwrap(api.POST('/contacts/duplicates', { body })).then(({ items }) => items);
}

export interface ContactOption {
  id: string;
  name: string;
  /** Firm and post, to tell people of one name apart. */
  place: string;
  post?: string;
  /** No longer at that firm. */
  left?: boolean;
}

const CHOICES = 20;

/** People by what is typed; of these firms alone when some are given, and their first ones before anything is typed. */
export async function findContacts(words: string, firmIds?: readonly string[]): Promise<ContactOption[]> {
  if (firmIds ? firmIds.length === 0 : words === '') return [];
  const firm = firmIds && [...firmIds];
  const query = { firm, q: words || undefined, sort: 'name', limit: CHOICES, count: 'none' as const };
  const { items } = await unwrap(api.GET('/contacts', { params: { query } }));
  return items.map((contact) => optionOf(contact, firmIds));
}

/** How somebody is named and told apart, at one of these firms when he is there. */
function optionOf({ id, name, posts }: Contact, firmIds?: readonly string[]): ContactOption {
  const post = posts.find(({ enterprise }) => firmIds?.includes(enterprise.id)) ?? posts[0];
  const place = [post?.enterprise.name, post?.title].filter(Boolean).join(' · ');
  return { id, name, place, post: post?.title ?? '', left: Boolean(post?.until) };
}

/** Who somebody is now: himself, whoever his file was merged into, or null when there is nobody any more. */
export async function whoIs(id: string): Promise<{ id: string; name: string } | null> {
  try {
    const { name } = await unwrap(api.GET('/contacts/{id}', { params: { path: { id } } }));
    return { id, name };
  } catch (reason) {
    if (!(reason instanceof Problem) || reason.status !== 404) throw reason;
    const { id: into, name } = reason.params;
    return typeof into === 'string' && typeof name === 'string' ? { id: into, name } : null;
  }
}

/** What of the list is taken away as a file. */
export function exportQuery({ enterprise, ...filter }: Partial<ContactFilter>) {
  return { ...filter, enterpriseId: enterprise };
}
