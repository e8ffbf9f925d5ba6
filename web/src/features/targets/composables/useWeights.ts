import { TARGET_AXES, TARGET_CRITERIA, type TargetAxis } from '@lianzhao/contracts';
import { useQuery, useQueryCache } from '@pinia/colada';
import { computed, reactive, ref, watch } from 'vue';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { useForm } from '@/shared/useForm';
import { targetKeys, weightsQuery } from '../target.queries';

export type WeightGroup = 'order' | TargetAxis;
type Priorities = Schema<'PrioritiesDto'>;
type Values = Schema<'TargetWeightsDto'>;
type Compare = Schema<'CompareDto'>;

export const GROUPS: readonly WeightGroup[] = ['order', ...TARGET_AXES];
export const itemsOf = (group: WeightGroup): readonly string[] =>
  group === 'order' ? TARGET_AXES : TARGET_CRITERIA[group];

interface Pair {
  row: number;
  column: number;
}

/** Every two items of a group once. */
export function pairsOf(group: WeightGroup): Pair[] {
  const items = itemsOf(group);
  return items.flatMap((_, row) => items.slice(row + 1).map((_, at) => ({ row, column: row + 1 + at })));
}

const keyOf = ({ row, column }: Pair) => `${row} ${column}`;

/** The zone's weights, derived from pairwise comparisons that the server judges as they are made. */
export function useWeights(done: () => void) {
  const cache = useQueryCache();
  const { busy, problem, send } = useForm();
  const stored = useQuery(weightsQuery);
  const group = ref<WeightGroup>('order');
  const values = ref<Values>();
  const compared = reactive<Record<WeightGroup, Record<string, number>>>({
    order: {},
    fit: {},
    timing: {},
    access: {},
  });
  const told = reactive<Partial<Record<WeightGroup, Priorities | undefined>>>({});

  watch(
    stored.data,
    (answer) => {
      if (!answer || values.value) return;
      values.value = structuredClone(answer.values);
      for (const { group: of, comparisons } of answer.comparisons)
        for (const { value, ...pair } of comparisons) compared[of][keyOf(pair)] = value;
    },
    { immediate: true },
  );

  /** What was compared of a group; pairs that nobody touched count as equal. */
  function comparisonsOf(of: WeightGroup): Compare['comparisons'] {
    return pairsOf(of).map((pair) => ({ ...pair, value: compared[of][keyOf(pair)] ?? 1 }));
  }

  async function compare(pair: Pair, value: number): Promise<void> {
    const of = group.value;
    compared[of][keyOf(pair)] = value;
    const body = { group: of, comparisons: comparisonsOf(of) };
    const answer = await send(() => unwrap(api.POST('/target-weights/attempts', { body })));
    if (!answer || !values.value) return;
    told[of] = answer;
    const target = (of === 'order' ? values.value.order : values.value.most) as Record<string, number>;
    itemsOf(of).forEach((item, at) => (target[item] = answer.parts[at] ?? 0));
  }

  const partsOf = (of: WeightGroup): number[] => {
    const from = (of === 'order' ? values.value?.order : values.value?.most) as
      Record<string, number> | undefined;
    return itemsOf(of).map((item) => from?.[item] ?? 0);
  };

  function reset(): void {
    if (!stored.data.value) return;
    values.value = structuredClone(stored.data.value.defaults);
    for (const of of GROUPS) {
      compared[of] = {};
      told[of] = undefined;
    }
  }

  async function save(): Promise<void> {
    const answer = stored.data.value;
    if (!answer || !values.value) return;
    const comparisons = GROUPS.filter((of) => Object.keys(compared[of]).length > 0).map((of) => ({
      ...{ group: of, comparisons: comparisonsOf(of) },
    }));
    const body = { ...values.value, comparisons };
    const saved = await send(() =>
      unwrap(api.PUT('/target-weights', { headers: ifMatch(answer.version), body })),
    );
    if (!saved) return;
    await cache.invalidateQueries({ key: targetKeys.all });
    done();
  }

  return {
    ...{ stored, group, busy, problem, compare, reset, save },
    changed: computed(
      () =>
        values.value !== undefined &&
        JSON.stringify(values.value) !== JSON.stringify(stored.data.value?.values),
    ),
    parts: computed(() => partsOf(group.value)),
    told: computed(() => told[group.value]),
    valueOf: (pair: Pair) => compared[group.value][keyOf(pair)] ?? 1,
  };
}
