import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { isStale } from '@/shared/conflict';
import { useForm } from '@/shared/useForm';
import type { Profile } from '../chain.types';
import { choiceOf, type DeliveryChoice, doubledMaps, isPicture, radiiOf } from '../model/delivery';
import { type DeliveryPart, useDeliveryWords } from './useDeliveryWords';
import type { useProfile } from './useProfile';

const PARTS: readonly DeliveryPart[] = ['deliveredMaps', 'pictureFormats', 'deliverables'];

/** What a chain hands in, changed as a whole; when somebody else changed it meanwhile, both stand side by side. */
export function useDeliveryEdit({
  profile,
  change,
  show,
}: Pick<ReturnType<typeof useProfile>, 'profile' | 'change' | 'show'>) {
  const { t } = useI18n();
  const { textOf } = useDeliveryWords();
  const { busy, problem, send, reset } = useForm();
  const choice = ref<DeliveryChoice>({
    ...{ deliverables: [], listRadii: {}, deliveredMaps: [], pictureFormats: [] },
  });
  const sent = shallowRef(choice.value);
  const doubled = computed(() => doubledMaps(choice.value.deliveredMaps));
  const formless = computed(
    () => choice.value.deliveredMaps.some(isPicture) && choice.value.pictureFormats.length === 0,
  );

  function start(): void {
    reset();
    if (profile.value) choice.value = choiceOf(profile.value);
  }

  const theirs = computed(() => (isStale(problem.value) ? (problem.value.current as Profile) : null));
  const conflict = computed(() => {
    const now = theirs.value;
    if (!now) return [];
    return PARTS.map((key) => ({
      ...{ key, label: t(`chains.deliverables.parts.${key}`) },
      ...{ mine: textOf(sent.value, key), theirs: textOf(now, key) },
    })).filter(({ mine, theirs: other }) => mine !== other);
  });

  async function store(wanted: Partial<DeliveryChoice>): Promise<boolean> {
    const saved = await send(() => change(wanted));
    if (saved) show(saved);
    return saved !== undefined;
  }

  /** True once it is stored. */
  async function save(): Promise<boolean> {
    if (doubled.value.length > 0 || formless.value) return false;
    const { deliverables, deliveredMaps, pictureFormats } = choice.value;
    // Without pictures nobody is asked for their kinds, and some kind must be said.
    const formats = pictureFormats.length > 0 ? pictureFormats : (['svg'] as const);
    const listRadii = radiiOf(choice.value);
    sent.value = { deliverables, listRadii, deliveredMaps, pictureFormats: [...formats] };
    if (await store(sent.value)) return true;
    // Somebody else has just chosen the very same.
    if (!theirs.value || conflict.value.length > 0) return false;
    show(theirs.value);
    return true;
  }

  /** True once nothing is open any more. */
  async function resolve(keep: string[]): Promise<boolean> {
    if (!theirs.value) return false;
    show(theirs.value);
    const kept = PARTS.filter((part) => keep.includes(part));
    if (kept.length === 0) return true;
    const mine = Object.fromEntries(kept.map((part) => [part, sent.value[part]]));
    const { listRadii } = sent.value;
    return store(kept.includes('deliverables') ? { ...mine, listRadii } : mine);
  }

  return { choice, doubled, formless, busy, problem, conflict, start, save, resolve };
}
