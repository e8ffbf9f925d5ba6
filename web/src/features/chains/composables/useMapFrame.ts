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
  /** What the view keeps to when its room changes; a move of the reader's own ends that. */
  let holds: 'whole' | 'chosen' | 'nothing' = 'whole';
  flow.onMove(({ event }) => {
    if (event.sourceEvent) holds = 'nothing';
  });

  function measured({ width, height }: { width: number; height: number }) {
    if (width === 0 || height === 0) return;
    const resized = size.value !== undefined;
    if (size.value?.width === width && size.value.height === height) return;
    size.value = { width, height };
    if (resized) stayInView();
    if (!room.value) room.value = paperSize(stageSize());
    clearTimeout(settle);
    settle = setTimeout(refitWindow, SETTLE_MS);
  }
  const watcher = new ResizeObserver(([entry]) => entry && measured(entry.contentRect));
  onMounted(() => {
    if (!root.value) return;
    // At once: the observer would tell after the page was painted once without its map.
    measured({ width: root.value.clientWidth, height: root.value.clientHeight });
    watcher.observe(root.value);
  });
  onScopeDispose(() => {
    watcher.disconnect();
    clearTimeout(settle);
  });

  /** A panel beside the map takes room from it: what was in view as a whole, or was brought there, stays so. */
  function stayInView() {
    if (holds === 'whole') fit();
    else if (holds === 'chosen') reveal(before?.codes ?? []);
  }

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
    holds = 'whole';
    if (fitted.value) void flow.setViewport(fitted.value, { duration: glide() });
  }

  function follow(source: Ref<MapLayout | undefined>, ready: () => void) {
    layout = source;
    watch(source, async (value) => {
      if (!value || !fitOnLayout) return;
      const transform = fitOnLayout === 'all' ? fitTransform : widthTransform;
      holds = fitOnLayout === 'all' ? 'whole' : 'nothing';
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
    if (moved) moveTo(moved);
  }

  function moveTo(transform: Transform, then: typeof holds = 'nothing') {
    holds = then;
    void flow.setViewport(transform, { duration: glide() });
  }

  /** The view before something was chosen; given back when nothing is any more. */
  let before: { was: Transform; whole: boolean; codes: readonly string[] } | undefined;

  function reveal(codes: Iterable<string>) {
    const bounds = layout?.value && boundsOf(layout.value, codes);
    if (!bounds || !size.value) return;
    const now = { ...flow.viewport.value };
    before = { was: before?.was ?? now, whole: before?.whole ?? holds === 'whole', codes: [...codes] };
    moveTo(revealTransform(bounds, now, size.value) ?? now, 'chosen');
  }

  function giveBack() {
    const left = before;
    before = undefined;
    if (!left || holds !== 'chosen') return;
    if (left.whole) fit();
    else moveTo(left.was);
  }

  function zoomTo(box: Box) {
    if (size.value) moveTo(zoomedTransform(box, size.value));
  }

  function zoomBy(factor: number) {
    holds = 'nothing';
    void flow.zoomTo(flow.viewport.value.zoom * factor, { duration: glide() });
  }

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
