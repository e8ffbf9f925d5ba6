import { onScopeDispose, type Ref, shallowRef, watch } from 'vue';

import type { Box } from '../../model/layout.types';

export const DRAG_TOOLS = ['link', 'move'] as const;
/** What dragging from a node does: draw what it supplies, or give it another parent. */
export type DragTool = (typeof DRAG_TOOLS)[number];

export interface Point {
  x: number;
  y: number;
}

export interface Drag {
  from: string;
  /** Both in pixels from the upper left of the map's frame. */
  start: Point;
  at: Point;
  /** The node, or for `move` the system, it would be let go on. */
  over: string | undefined;
  /** Where that is, in the same pixels. */
  target: Box | undefined;
}

interface DragWays {
  tool: () => DragTool | undefined;
  drop: (from: string, over: string) => void;
}

/** A shorter way is a click whose hand was not quite still. */
const LEAST_WAY = 6;
const TARGETS = { link: '[data-node]', move: '[data-group]' };

/** Dragging from one node of the map to another, or to a system. */
export function useMapDrag(root: Ref<HTMLElement | undefined>, { tool, drop }: DragWays) {
  const drag = shallowRef<Drag>();
  let pressed: { from: string; start: Point; at: Point } | undefined;

  const inFrame = ({ x, y }: Point): Point => {
    const frame = root.value?.getBoundingClientRect();
    return { x: x - (frame?.left ?? 0), y: y - (frame?.top ?? 0) };
  };
  function targetAt({ x, y }: Point, how: DragTool) {
    const found = document.elementFromPoint(x, y)?.closest<HTMLElement>(TARGETS[how]);
    const over = found?.dataset[how === 'link' ? 'node' : 'group'];
    if (!found || !over || over === pressed?.from) return { over: undefined, target: undefined };
    const box = found.getBoundingClientRect();
    return { over, target: { ...inFrame(box), width: box.width, height: box.height } };
  }

  function press(event: PointerEvent): void {
    if (!tool() || event.button !== 0 || event.pointerType === 'touch') return;
    const source = (event.target as Element).closest<HTMLElement>('[data-node]');
    if (!source?.dataset.node) return;
    const box = source.getBoundingClientRect();
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    pressed = {
      from: source.dataset.node,
      start: inFrame(middle),
      at: { x: event.clientX, y: event.clientY },
    };
    globalThis.addEventListener('pointermove', move);
    globalThis.addEventListener('pointerup', release);
    globalThis.addEventListener('pointercancel', giveUp);
    globalThis.addEventListener('keydown', escape, true);
  }

  /** The map itself must not take it for a wish to be pushed about. */
  function keepStill(event: MouseEvent): void {
    if (pressed) event.stopPropagation();
  }

  function move(event: PointerEvent): void {
    const how = tool();
    if (!pressed || !how) return giveUp();
    const { clientX: x, clientY: y } = event;
    if (!drag.value && Math.hypot(x - pressed.at.x, y - pressed.at.y) < LEAST_WAY) return;
    const { from, start } = pressed;
    drag.value = { from, start, at: inFrame({ x, y }), ...targetAt({ x, y }, how) };
  }

  function release(): void {
    const done = drag.value;
    giveUp();
    if (!done) return;
    // The click that follows belongs to the drag.
    globalThis.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => globalThis.removeEventListener('click', swallow, true));
    if (done.over) drop(done.from, done.over);
  }

  const swallow = (event: Event) => event.stopPropagation();

  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    giveUp();
  }

  function giveUp(): void {
    pressed = undefined;
    drag.value = undefined;
    globalThis.removeEventListener('pointermove', move);
    globalThis.removeEventListener('pointerup', release);
    globalThis.removeEventListener('pointercancel', giveUp);
    globalThis.removeEventListener('keydown', escape, true);
  }

  watch(
    root,
    (now, before) => {
      before?.removeEventListener('pointerdown', press, true);
      before?.removeEventListener('mousedown', keepStill, true);
      now?.addEventListener('pointerdown', press, true);
      now?.addEventListener('mousedown', keepStill, true);
    },
    { immediate: true, flush: 'post' },
  );
  onScopeDispose(() => {
    root.value?.removeEventListener('pointerdown', press, true);
    root.value?.removeEventListener('mousedown', keepStill, true);
    giveUp();
  });

  return drag;
}
