import { useQueryCache } from '@pinia/colada';
import { computed, type Ref, watch } from 'vue';

import { useSession } from '@/shared/session';
import { chainKeys } from '../chain.queries';
import type { GapNode, Scenario } from '../chain.types';
import type { MapMode, PaintOf } from '../model/paint';
import { type MapVariant, viewOf } from '../model/variant';
import type { ChainModel } from './useChainMap';
import { useNodeWork } from './useNodeWork';
import { useScenario } from './useScenario';
import { useWhatIfOf } from './useWhatIf';

interface Look {
  code: () => string;
  model: Ref<ChainModel | undefined>;
  variant: Ref<MapVariant>;
  mode: Ref<MapMode>;
  /** The scenario that the open one is set against. */
  against: Ref<string | undefined>;
  /** The panel in which a what-if is made is open. */
  trying: Ref<boolean>;
}

/** What the colours of a map tell, and the what-if they may tell of. */
export function useMapLook({ code, model, variant, mode, against, trying }: Look) {
  const session = useSession();
  const cache = useQueryCache();
  const whatIf = useWhatIfOf(code, () => viewOf(variant.value));
  const kept = useScenario(
    code,
    () => variant.value,
    () => against.value,
  );
  const other = computed(() => (kept.against.value === 'gone' ? undefined : kept.against.value?.name));
  /** What is being tried comes before what was kept. */
  const comparison = computed(() => (trying.value ? whatIf.value.comparison.value : kept.comparison.value));
  const changes = computed(() => new Map(comparison.value?.nodes.map((each) => [each.code, each])));
  const shownMode = computed<MapMode>(() => {
    if (trying.value && changes.value.size > 0) return 'difference';
    return mode.value === 'difference' && !comparison.value ? 'state' : mode.value;
  });
  const work = useNodeWork(code, () => mode.value === 'activity');
  const paint = computed<PaintOf>(() => ({
    mode: shownMode.value,
    loud: model.value?.loud ?? new Set(),
    largest: model.value?.largest ?? { worth: 1, gap: 1 },
    work: work.value,
    changes: changes.value,
    against: trying.value ? undefined : other.value,
  }));

  function tryFirm(node: GapNode | undefined, firm: { id: string | null; name: string }): void {
    if (!node) return;
    whatIf.value.add(node, firm);
    trying.value = true;
  }

  function openKept(): void {
    const scenario = kept.scenario.value;
    if (!scenario) return;
    whatIf.value.open(scenario, scenario.author.id === session.me?.id);
    trying.value = true;
  }

  function showKept({ id }: Scenario): void {
    trying.value = false;
    variant.value = { ...variant.value, scenario: id };
  }

  /** A deleted scenario; what of it is being changed becomes a new one when it is saved. */
  function forget(id: string): void {
    // Once the map without it is shown, so that who goes back to it is not shown what is no more.
    const stop = watch(
      () => variant.value.scenario,
      () => {
        stop();
        for (const entry of cache.getEntries({ key: chainKeys.all, active: false }))
          if (JSON.stringify(entry.key).includes(id)) cache.remove(entry);
      },
      { flush: 'post' },
    );
    variant.value = { ...variant.value, scenario: undefined };
    const { draft } = whatIf.value;
    if (draft.id === id) Object.assign(draft, { id: '', version: 0 });
  }

  return { whatIf, kept, comparison, shownMode, paint, tryFirm, openKept, showKept, forget };
}
