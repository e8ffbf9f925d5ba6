import { DEFAULT_GAP_SETTINGS } from '@lianzhao/contracts';
import { useQueryCache } from '@pinia/colada';
import { effectScope, onScopeDispose, ref, type ShallowRef, shallowRef, watch } from 'vue';

import { api, ifMatch, newId, Problem, unwrap } from '@/api';
import { isStale } from '@/shared/conflict';
import { useDraft } from '@/shared/useDraft';
import { chainKeys } from '../chain.queries';
import type { Comparison, GapNode, Move, Scenario } from '../chain.types';
import type { MapView } from '../model/variant';

interface Draft {
  /** The kept scenario it came from; empty while it is nobody's. */
  id: string;
  version: number;
  name: string;
  shared: boolean;
  moves: Move[];
}

const empty = (): Draft => ({ id: '', version: 0, name: '', shared: false, moves: [] });

/**
 * A what-if of one chain in the making: its moves, what they would change, and keeping it. Survives a reload.
 * @see useWhatIfOf for a page that goes from chain to chain
 */
export function useWhatIf(chain: string, view: () => MapView) {
  const cache = useQueryCache();
  const { form: draft, clear } = useDraft<Draft>(`whatif.${chain}`, empty, ({ moves }) => moves.length > 0);
  const comparison = shallowRef<Comparison>();
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);
  let asking = false;
  let changed = false;

  /** One question at a time: what changes meanwhile, as under a dragged slider, is asked when the answer is there. */
  async function compare(): Promise<void> {
    changed = true;
    if (asking) return;
    asking = true;
    try {
      while (changed) {
        changed = false;
        await ask();
      }
    } finally {
      asking = false;
    }
  }

  async function ask(): Promise<void> {
    if (draft.moves.length === 0) {
      comparison.value = undefined;
      return;
    }
    const body = { moves: draft.moves, ...view() };
    try {
      const answer = await unwrap(
        api.POST('/chains/{code}/scenarios/attempts', { params: { path: { code: chain } }, body }),
      );
      [comparison.value, problem.value] = [answer, null];
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason;
      problem.value = reason;
    }
  }

  watch([() => JSON.stringify(draft.moves), () => JSON.stringify(view())], () => void compare(), {
    immediate: true,
  });

  /** A node gets a newcomer: a firm of the register, or a capacity nobody stands for yet. */
  function add(node: Pick<GapNode, 'code'>, firm: { id: string | null; name: string }): void {
    const { winShare } = DEFAULT_GAP_SETTINGS;
    const move = { nodeCode: node.code, enterpriseId: firm.id, name: firm.name, winShare };
    draft.moves.push({ ...move, tracedShare: null, annualSupply: null });
  }

  /** Moves at nodes that are no more come along: they are moved or removed knowingly, never lost by saving. */
  function open({ id, version, name, shared, moves }: Scenario, mine: boolean): void {
    Object.assign(draft, {
      id: mine ? id : '',
      version: mine ? version : 0,
      ...{ name, shared: mine && shared },
      moves: moves.map(({ nodeCode, enterpriseId, name: who, winShare, tracedShare, annualSupply }) => {
        return { nodeCode, enterpriseId, name: who, winShare, tracedShare, annualSupply };
      }),
    });
  }

  /** Keeps it under its name; one's own is changed, everything else becomes a new one. */
  async function save(): Promise<Scenario | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    const { id, version, name, shared, moves } = draft;
    const { radius, year = null } = view();
    const body = { name: name.trim(), shared, moves, radius, year };
    const path = { code: chain };
    try {
      const kept = await unwrap(
        id
          ? api.PATCH('/chains/{code}/scenarios/{id}', {
              params: { path: { ...path, id } },
              headers: ifMatch(version),
              body,
            })
          : api.POST('/chains/{code}/scenarios', {
              params: { path },
              headers: { 'Idempotency-Key': newId() },
              body,
            }),
      );
      problem.value = null;
      clear();
      void cache.invalidateQueries({ key: chainKeys.all });
      return kept;
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason;
      problem.value = reason;
      // Somebody else saved it meanwhile; who saves again after having been told means it.
      if (isStale(reason)) draft.version = (reason.current as Scenario).version;
      // Deleted meanwhile: what was tried is kept, as a new one when it is saved again.
      if (id && reason.code === 'record.not-found') Object.assign(draft, { id: '', version: 0 });
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return { draft, comparison, problem, busy, add, open, save, clear };
}
export type WhatIf = ReturnType<typeof useWhatIf>;

/**
 * The what-if of the chain that is shown. Each chain has its own: the page stays when another chain is chosen, and
 * what was asked or saved for the one before must not reach the next.
 */
export function useWhatIfOf(chain: () => string, view: () => MapView): Readonly<ShallowRef<WhatIf>> {
  let scope = effectScope();
  const start = (code: string) => scope.run(() => useWhatIf(code, view)) as WhatIf;
  const current = shallowRef(start(chain()));
  watch(chain, (code) => {
    scope.stop();
    scope = effectScope();
    current.value = start(code);
  });
  onScopeDispose(() => scope.stop());
  return current;
}
