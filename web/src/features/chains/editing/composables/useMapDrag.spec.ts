import { render } from '@testing-library/vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, nextTick, ref, type ShallowRef } from 'vue';

import { type Drag, type DragTool, useMapDrag } from './useMapDrag';

const drop = vi.fn();
let drag: ShallowRef<Drag | undefined>;
let under: Element | null;

async function open(tool: DragTool | undefined) {
  const Probe = defineComponent({
    setup() {
      const root = ref<HTMLElement>();
      drag = useMapDrag(root, { tool: () => tool, drop });
      const node = (code: string) => h('button', { 'data-node': code }, code);
      return () => h('div', { ref: root }, [h('div', { 'data-group': 'G2' }, [node('B')]), node('A')]);
    },
  });
  render(Probe);
  await nextTick();
}

const find = (selector: string) => document.querySelector(selector)!;
function pointer(type: string, at: Element | Window, x = 0) {
  at.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: 0 }));
}
function pull(from: Element, to: Element | null, x = 50) {
  under = to;
  pointer('pointerdown', from);
  pointer('pointermove', window, x);
}

beforeEach(() => {
  under = null;
  drop.mockReset();
  document.elementFromPoint = () => under;
});
afterEach(() => pointer('pointercancel', window));

describe('dragging across the map', () => {
  it('ends a link on the node it is let go on', async () => {
    await open('link');
    pull(find('[data-node=A]'), find('[data-node=B]'));
    expect(drag.value).toMatchObject({ from: 'A', over: 'B' });

    pointer('pointerup', window);
    expect(drop).toHaveBeenCalledWith('A', 'B');
    expect(drag.value).toBeUndefined();
  });

  it('moves a node to the system under the pointer, whatever lies there', async () => {
    await open('move');
    pull(find('[data-node=A]'), find('[data-node=B]'));
    pointer('pointerup', window);

    expect(drop).toHaveBeenCalledWith('A', 'G2');
  });

  it('does nothing when it is let go beside everything, or on itself', async () => {
    await open('link');
    pull(find('[data-node=A]'), null);
    pointer('pointerup', window);
    pull(find('[data-node=A]'), find('[data-node=A]'));
    pointer('pointerup', window);

    expect(drop).not.toHaveBeenCalled();
  });

  it('is a click while the hand hardly moves', async () => {
    await open('link');
    pull(find('[data-node=A]'), find('[data-node=B]'), 3);
    expect(drag.value).toBeUndefined();

    pointer('pointerup', window);
    expect(drop).not.toHaveBeenCalled();
  });

  it('is given up with Escape', async () => {
    await open('link');
    pull(find('[data-node=A]'), find('[data-node=B]'));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    pointer('pointerup', window);

    expect(drop).not.toHaveBeenCalled();
  });

  it('leaves the map alone while nobody edits', async () => {
    await open(undefined);
    pull(find('[data-node=A]'), find('[data-node=B]'));
    pointer('pointerup', window);

    expect(drop).not.toHaveBeenCalled();
  });
});
