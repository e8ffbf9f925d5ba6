import { onScopeDispose, shallowRef, watch } from 'vue';

import { findDuplicates, type Duplicate } from '../contact.queries';

type Known = Parameters<typeof findDuplicates>[0];

const PAUSE_MS = 300;

/** Who is here already, asked while somebody is being entered; an answer that comes too late is dropped. */
export function useDuplicates(known: () => Known) {
  const found = shallowRef<Duplicate[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function ask(body: Known): Promise<void> {
    const turn = ++asked;
    const items = await findDuplicates(body).catch(() => []);
    if (turn === asked) found.value = items;
  }

  watch(
    () => JSON.stringify(known()),
    () => {
      clearTimeout(timer);
      const body = known();
      const telling = Boolean(body.channels?.length) || Boolean(body.name && body.enterpriseId);
      if (telling) timer = setTimeout(() => void ask(body), PAUSE_MS);
      else {
        asked++;
        found.value = [];
      }
    },
  );
  onScopeDispose(() => clearTimeout(timer));

  return found;
}
