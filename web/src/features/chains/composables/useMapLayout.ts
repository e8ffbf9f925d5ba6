import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';

import { layoutMap } from '../model/layout';
import type { LayoutInput, MapLayout } from '../model/layout.types';
import type { LayoutAnswer, LayoutRequest } from '../model/layout.worker';

/** The layout of the map, computed off the main thread; where there are no workers, in place. */
export function useMapLayout(input: Ref<LayoutInput | undefined>) {
  const layout = shallowRef<MapLayout>();
  const worker = createWorker();
  let asked = 0;

  if (worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.id === asked) layout.value = data.layout;
    });
    onScopeDispose(() => worker.terminate());
  }

  watch(
    input,
    (value) => {
      if (!value) {
        layout.value = undefined;
      } else if (worker) {
        asked += 1;
        const request: LayoutRequest = { id: asked, input: value };
        worker.postMessage(request);
      } else {
        layout.value = layoutMap(value);
      }
    },
    { immediate: true },
  );

  return layout;
}

function createWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  return new Worker(new URL('../model/layout.worker.ts', import.meta.url), { type: 'module' });
}
