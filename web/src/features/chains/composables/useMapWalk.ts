import { computed, nextTick, type Ref } from 'vue';

import type { Box, MapLayout } from '../model/layout.types';
import { DIRECTIONS, walk, walkStops } from '../model/walk';
import type { ChainModel } from './useChainMap';
import { stopId } from './useMapContext';

interface MapWalk {
  model: () => ChainModel;
  layout: Ref<MapLayout | undefined>;
  current: Ref<string | undefined>;
  show: (code: string) => void;
  zoomTo: (box: Box) => void;
  fit: () => void;
  close: () => void;
}

/** One tab stop for the whole map; arrows walk, Enter is the button's own, Z looks closer, 0 shows everything. */
export function useMapWalk({ model, layout, current, show, zoomTo, fit, close }: MapWalk) {
  const map = computed(() => {
    if (!layout.value) return undefined;
    const members = new Map(
      model().groups.map((group) => [group.code, group.leaves.map((leaf) => leaf.code)]),
    );
    return { layout: layout.value, stops: walkStops(layout.value, members), neighbours: model().neighbours };
  });

  async function goTo(code: string) {
    current.value = code;
    show(code);
    await nextTick();
    document.getElementById(stopId(code))?.focus({ preventScroll: true });
  }

  function zoomToGroup(code: string) {
    const groups = layout.value?.groups;
    const box = groups?.[code] ?? groups?.[model().groupOf.get(code) ?? ''];
    if (box) zoomTo(box);
  }

  function onKeydown(event: KeyboardEvent) {
    if (!map.value || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) {
      const next = walk(map.value, current.value, direction);
      if (next) void goTo(next);
    } else if (event.key === 'Escape') close();
    else if (event.key === '0') fit();
    else if (event.key === 'z' && current.value) zoomToGroup(current.value);
    else return;
    event.preventDefault();
  }

  return { onKeydown, firstStop: () => map.value?.stops[0] };
}
