import { useVueFlow } from '@vue-flow/core';
import { computed, nextTick, onMounted, onScopeDispose, shallowRef, watch, type Ref } from 'vue';

import type { Box, MapLayout } from '../model/layout.types';
import { boundsOf, boxOf } from '../model/walk';
import {
  fitTransform,
  paperSize,
  revealShift,
  revealTransform,
  zoomedTransform,
  widthTransform,
  type Transform,
} from '../model/viewport';

const SETTLE_MS = 200;
const GLIDE_MS = 180;

let frames = 0;

function glide(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS;
}

/** Where the reader looks: the room the map has, fitting, zooming and bringing a place into view. */
export function useMapFrame(root: Ref<HTMLElement | undefined>) {
  frames += 1;
  const flowId = `gap-map-${frames}`;
  const flow = useVueFlow(flowId);
  const size = shallowRef<{ width: number; height: number }>();
  /** The room the columns are chosen for: set once, so that opening the drawer does not shuffle the map. */
  const room = shallowRef<{ width: number; height: number }>();
  let layout: Ref<MapLayout | undefined> | undefined;
  let fitOnLayout: 'all' | 'width' | undefined = 'all';
  let settle: ReturnType<typeof setTimeout> | undefined;

  const watcher = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    if (width === 0 || height === 0) return;
    size.value = { width, height };
    if (!room.value) room.value = paperSize(stageSize());
    clearTimeout(settle);
    settle = setTimeout(refitWindow, SETTLE_MS);
  });
  onMounted(() => root.value && watcher.observe(root.value));
  onScopeDispose(() => {
    watcher.disconnect();
    clearTimeout(settle);
  });

  /** The room with the drawer closed. */
  function stageSize() {
    const stage = root.value?.parentElement ?? root.value;
    return { width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 };
  }

  let windowWidth = globalThis.innerWidth;
  function refitWindow() {
    if (!size.value || globalThis.innerWidth === windowWidth) return;
    windowWidth = globalThis.innerWidth;
    fitOnLayout = 'all';
    room.value = paperSize(stageSize());
  }

  const paper = () => ({ width: layout?.value?.width ?? 0, height: layout?.value?.height ?? 0 });
  const fitted = computed(() => (size.value ? fitTransform(paper(), size.value) : undefined));
  const minZoom = computed(() => Math.min(0.4, (fitted.value?.zoom ?? 1) * 0.9));
  const partial = computed(() => {
    const fit = fitted.value;
    return fit !== undefined && flow.viewport.value.zoom > fit.zoom * 1.04;
  });

  function fit() {
    if (fitted.value) void flow.setViewport(fitted.value, { duration: glide() });
  }

  function follow(source: Ref<MapLayout | undefined>, ready: () => void) {
    layout = source;
    watch(source, async (value) => {
      if (!value || !fitOnLayout) return;
      const transform = fitOnLayout === 'all' ? fitTransform : widthTransform;
      fitOnLayout = undefined;
      await nextTick();
      await flow.setViewport(transform(paper(), stageSize()));
      ready();
    });
  }

  /** Moves no further than needed, and not at all when the place is in view already. */
  function show(code: string) {
    const box = layout?.value && boxOf(layout.value, code);
    if (!box || !size.value) return;
    const moved = revealShift(box, flow.viewport.value, size.value);
    if (moved) void flow.setViewport(moved, { duration: glide() });
  }

  /** The view before something was chosen; given back when nothing is any more. */
  let before: { was: Transform; became: Transform } | undefined;

  function reveal(codes: Iterable<string>) {
    const bounds = layout?.value && boundsOf(layout.value, codes);
    if (!bounds || !size.value) return;
    const was = before?.was ?? { ...flow.viewport.value };
    const became = revealTransform(bounds, flow.viewport.value, size.value);
    before = { was, became: became ?? { ...flow.viewport.value } };
    if (became) void flow.setViewport(became, { duration: glide() });
  }

  function giveBack() {
    const now = flow.viewport.value;
    const untouched = before && Math.hypot(now.x - before.became.x, now.y - before.became.y) < 2;
    if (before && untouched) void flow.setViewport(before.was, { duration: glide() });
    before = undefined;
  }

  function zoomTo(box: Box) {
    if (size.value) void flow.setViewport(zoomedTransform(box, size.value), { duration: glide() });
  }

  const zoomBy = (factor: number) =>
    void flow.zoomTo(flow.viewport.value.zoom * factor, { duration: glide() });

  return {
    flowId,
    room,
    minZoom,
    partial,
    follow,
    fit,
    fitNext: (byWidth: boolean) => (fitOnLayout = byWidth ? 'width' : 'all'),
    show,
    reveal,
    giveBack,
    zoomTo,
    zoomBy,
  };
}
