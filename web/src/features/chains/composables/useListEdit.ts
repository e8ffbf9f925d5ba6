import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { isStale } from '@/shared/conflict';
import { useForm } from '@/shared/useForm';
import type { Profile } from '../chain.types';
import {
  listText,
  type ListRow,
  type ProfileList,
  rowsOf,
  unfinishedRows,
  writtenRows,
} from '../model/profile';
import type { useProfile } from './useProfile';

/** One list of a profile, changed as a whole; when somebody else changed it meanwhile, both stand side by side. */
export function useListEdit(
  list: ProfileList,
  { profile, change, show }: Pick<ReturnType<typeof useProfile>, 'profile' | 'change' | 'show'>,
) {
  const { t } = useI18n();
  const { busy, problem, send, reset } = useForm();
  const rows = ref<ListRow[]>([]);
  const unfinished = ref<number[]>([]);
  const sent = shallowRef<ListRow[]>([]);

  function start(): void {
    reset();
    unfinished.value = [];
    rows.value = profile.value ? rowsOf(profile.value, list) : [];
  }

  const theirs = computed(() => (isStale(problem.value) ? (problem.value.current as Profile) : null));
  const conflict = computed(() => {
    if (!theirs.value) return [];
    const [mine, now] = [listText(sent.value), listText(rowsOf(theirs.value, list))];
    return [{ key: list, label: t(`chains.profile.${list}`), mine, theirs: now }];
  });

  /** True once it is stored. */
  async function save(): Promise<boolean> {
    sent.value = writtenRows(rows.value);
    unfinished.value = unfinishedRows(list, sent.value);
    if (unfinished.value.length > 0) {
      rows.value = sent.value.map((row) => ({ ...row }));
      return false;
    }
    const saved = await send(() => change({ [list]: sent.value }));
    if (saved) show(saved);
    return saved !== undefined;
  }

  /** True once nothing is open any more. */
  async function resolve(keep: string[]): Promise<boolean> {
    if (!theirs.value) return false;
    show(theirs.value);
    return keep.includes(list) ? save() : true;
  }

  return { rows, unfinished, busy, problem, conflict, start, save, resolve };
}
