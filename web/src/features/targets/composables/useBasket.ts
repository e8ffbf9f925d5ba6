import { useQueryCache } from '@pinia/colada';
import { computed } from 'vue';

import { api, newId, unwrap } from '@/api';
import { useDraft } from '@/shared/useDraft';
import { useForm } from '@/shared/useForm';
import { coverageOf, pickOf, type Pick } from '../basket';
import type { Candidate, WantedNode } from '../candidate.queries';
import { targetKeys, type TargetList } from '../target.queries';

interface From {
  chain: string;
  nodes: () => readonly WantedNode[];
  /** What a new list is called until somebody says otherwise. */
  suggestedName: () => string;
}

interface Saving {
  /** Another department has one of them on a list, and the actor knows. */
  despite?: boolean;
  status?: 'draft' | 'active';
}

const emptyBasket = () => ({ name: '', quotas: {} as Record<string, number>, picks: [] as Pick[], key: '' });

/** Firms picked for one chain, kept in this browser until they are a list. */
export function useBasket({ chain, nodes, suggestedName }: From) {
  const cache = useQueryCache();
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const { form, clear } = useDraft(`targets.${chain}`, emptyBasket, ({ picks }) => picks.length > 0);
  const coverage = computed(() => coverageOf(nodes(), form.picks, form.quotas));
  const has = (id: string) => form.picks.some(({ enterpriseId }) => enterpriseId === id);

  function toggle(candidate: Candidate): void {
    reset();
    if (has(candidate.enterprise.id)) return drop(candidate.enterprise.id);
    form.picks.push(pickOf(candidate, coverage.value));
  }

  function drop(id: string): void {
    form.picks = form.picks.filter(({ enterpriseId }) => enterpriseId !== id);
  }

  /** Answers with the list, or with nothing when it was refused. */
  async function save({ despite: despiteConflicts = false, status = 'active' }: Saving = {}): Promise<
    TargetList | undefined
  > {
    reset();
    const name = form.name.trim() || suggestedName();
    if (name.length < 2) return void refuseField('name', 'required');
    const body = {
      chain,
      name,
      status,
      despiteConflicts,
      quotas: quotas(),
      targets: targets(),
    };
    // Sent again after a lost answer, the same key does not make a second list.
    form.key = despiteConflicts ? newId() : form.key || newId();
    const list = await send(() =>
      unwrap(api.POST('/target-lists', { body, headers: { 'Idempotency-Key': form.key } })),
    );
    if (problem.value && problem.value.code !== 'network.failed') form.key = '';
    return list && settle(list);
  }

  /** Onto a list that is there already. */
  async function addTo(
    id: string,
    { despite: despiteConflicts = false }: Saving = {},
  ): Promise<TargetList | undefined> {
    const body = { targets: targets(), despiteConflicts };
    const answer = await send(() =>
      unwrap(api.POST('/target-lists/{id}/targets', { params: { path: { id } }, body })),
    );
    return answer && settle(answer.list);
  }

  const targets = () => form.picks.map(({ enterpriseId, nodeCode }) => ({ enterpriseId, nodeCode }));
  const quotas = () =>
    coverage.value
      .filter(({ quota, picked }) => quota > 0 || picked > 0)
      .map(({ node, quota }) => ({ nodeCode: node.code, quota }));

  function settle(list: TargetList): TargetList {
    clear();
    void cache.invalidateQueries({ key: targetKeys.all });
    return list;
  }

  return { form, coverage, has, toggle, drop, clear, save, addTo, busy, problem, fields };
}
