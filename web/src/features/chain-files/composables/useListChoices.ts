import { type Ref, ref, shallowRef } from 'vue';

import { api, Problem, type Schema, unwrap } from '@/api';
import type { FirmList } from '../chain-file.queries';

type Choices = Schema<'UpdateFirmListDto'>;

/**
 * What a person chooses for a list, one request at a time: what is chosen while a long list is read is sent together
 * afterwards, so that no choice is lost and no older answer comes after a newer one.
 */
export function useListChoices(id: Readonly<Ref<string>>, show: (now: FirmList) => void) {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let waiting: Choices | undefined;

  async function choose(choices: Choices): Promise<void> {
    waiting = waiting ? together(waiting, choices) : choices;
    if (busy.value) return;
    busy.value = true;
    problem.value = null;
    try {
      for (let next: Choices | undefined = waiting; next; next = waiting) {
        waiting = undefined;
        await send(next);
      }
    } finally {
      busy.value = false;
    }
  }

  /** What failed stays told until the next choice, though others succeeded after it. */
  async function send(body: Choices): Promise<void> {
    try {
      show(await unwrap(api.PATCH('/firm-lists/{id}', { params: { path: { id: id.value } }, body })));
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason;
      problem.value = reason;
    }
  }

  /** Another list is looked at: what waited was for this one. */
  function forget(): void {
    waiting = undefined;
    problem.value = null;
  }

  return { busy, problem, choose, forget };
}

/** The server takes the later of two choices for the same row or word. */
function together(before: Choices, { columns = before.columns, words = [], rows = [] }: Choices): Choices {
  return {
    ...(columns && { columns }),
    words: [...(before.words ?? []), ...words],
    rows: [...(before.rows ?? []), ...rows],
  };
}
