import { useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { contactKeys, contactQuery, type Contact, type ContactChange } from '../contact.queries';

/** One person and what may be changed: the person, his posts, his channels. Each change is made on a version. */
export function useContact(id: () => string) {
  const cache = useQueryCache();
  const { data: contact, error, refetch } = useQuery(() => contactQuery(id()));
  const version = () => ifMatch(contact.value?.version ?? 0);
  const path = () => ({ id: id() });

  function show(now: Contact): void {
    cache.setQueryData(contactKeys.one(now.id), now);
    void cache.invalidateQueries({ key: [...contactKeys.all, 'list'] });
  }

  /** Parts are changed one by one; the record is read again afterwards. */
  async function after<Answer>(asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    await cache.invalidateQueries({ key: contactKeys.all });
    return answer;
  }

  const change = (from: number, body: ContactChange) =>
    unwrap(api.PATCH('/contacts/{id}', { params: { path: path() }, headers: ifMatch(from), body })).then(
      (now) => (show(now), now),
    );

  const addPost = (body: Schema<'NewPostDto'>) =>
    after(unwrap(api.POST('/contacts/{id}/posts', { params: { path: path() }, headers: version(), body })));
  const changePost = (postId: string, body: Schema<'UpdatePostDto'>) =>
    after(
      unwrap(
        api.PATCH('/contacts/{id}/posts/{postId}', {
          ...{ params: { path: { ...path(), postId } }, headers: version(), body },
        }),
      ),
    );
  const removePost = (postId: string) =>
    after(
      unwrap(
        api.DELETE('/contacts/{id}/posts/{postId}', {
          ...{ params: { path: { ...path(), postId } }, headers: version() },
        }),
      ),
    );
  const addChannel = (body: Schema<'NewChannelDto'>) =>
    after(
      unwrap(api.POST('/contacts/{id}/channels', { params: { path: path() }, headers: version(), body })),
    );
  const removeChannel = (channelId: string) =>
    after(
      unwrap(
        api.DELETE('/contacts/{id}/channels/{channelId}', {
          ...{ params: { path: { ...path(), channelId } }, headers: version() },
        }),
      ),
    );
  const erase = (reason: string) =>
    unwrap(
      api.POST('/contacts/{id}/erasures', {
        ...{ params: { path: path() }, headers: version(), body: { reason } },
      }),
    );

  return {
    ...{ contact, error, refetch, change, show, addPost, changePost, removePost },
    ...{ addChannel, removeChannel, erase },
  };
}

export type ContactActs = ReturnType<typeof useContact>;
