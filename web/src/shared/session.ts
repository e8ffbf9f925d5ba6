import type { Permission } from '@lianzhao/contracts';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';

import { api, Problem, unwrap, type Schema } from '@/api';

export type Me = Schema<'MeDto'>;

/** Who is signed in, and what he may do. The only global state of the web besides the query cache. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null);
  let asked: Promise<void> | undefined;

  /** Asks the server once who this is. Nobody is an answer too. */
  function ready(): Promise<void> {
    asked ??= unwrap(api.GET('/me'))
      .then((answer) => void (me.value = answer))
      .catch((problem: Problem) => {
        if (problem.code === 'auth.required') return;
        asked = undefined;
        throw problem;
      });
    return asked;
  }

  async function signIn(username: string, password: string): Promise<void> {
    const session = await unwrap(api.POST('/sessions', { body: { username, password } }));
    me.value = session.me;
    asked = Promise.resolve();
  }

  async function signOut(): Promise<void> {
    await unwrap(api.DELETE('/sessions/current')).catch(() => undefined);
    forget();
  }

  function forget(): void {
    me.value = null;
  }

  async function reload(): Promise<void> {
    me.value = await unwrap(api.GET('/me'));
  }

  const permissions = computed(() => new Set(me.value?.permissions));
  const can = (permission: Permission) => permissions.value.has(permission);

  return { me, ready, signIn, signOut, forget, reload, can };
});

/** `can('lead:create')` for templates; the server decides again. */
export function useCan(): (permission: Permission) => boolean {
  return useSession().can;
}
