import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { contactKeys, contactPage } from '../contact.queries';

/** The people of some firms, as choices: by name, with what they are there. */
export function useFirmContacts(firmIds: () => readonly string[]) {
  const { data } = useQuery(() => ({
    key: [...contactKeys.all, 'of-firms', ...firmIds()],
    enabled: firmIds().length > 0,
    query: async ({ signal }) => {
      const pages = await Promise.all(
        firmIds().map((enterprise) => contactPage({ enterprise, sort: 'name' }, undefined, signal)),
      );
      return pages.flatMap(({ items }) => items);
    },
  }));
  return computed(() => {
    const known = new Map((data.value ?? []).map((contact) => [contact.id, contact]));
    return [...known.values()].map(({ id, name, posts }) => {
      const post = posts.find(({ enterprise }) => firmIds().includes(enterprise.id));
      return {
        value: id,
        label: [name, post?.title].filter(Boolean).join(' · '),
        name,
        post: post?.title ?? '',
      };
    });
  });
}
