import { render } from '@testing-library/vue';
import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h, shallowRef } from 'vue';

import type { EditTask } from '../model/task';
import type { ChainEditor } from './useChainEditor';
import { useUndoKeys } from './useUndoKeys';

function open({ wanted = true, task }: { wanted?: boolean; task?: EditTask } = {}) {
  const undoLast = vi.fn(() => Promise.resolve());
  const editor = { undoLast, task: shallowRef(task) } as unknown as ChainEditor;
  const Probe = defineComponent({
    setup() {
      useUndoKeys(editor, () => wanted);
      return () => h('div', [h('input'), h('button')]);
    },
  });
  render(Probe);
  return undoLast;
}
const press = (at: string, more: KeyboardEventInit = {}) =>
  document
    .querySelector(at)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, ...more }));

describe('Ctrl Z', () => {
  it('takes back the last edit', () => {
    const undoLast = open();
    press('button');
    press('button', { ctrlKey: false, metaKey: true });

    expect(undoLast).toHaveBeenCalledTimes(2);
  });

  it('leaves a field to take back what was typed in it', () => {
    const undoLast = open();
    press('input');

    expect(undoLast).not.toHaveBeenCalled();
  });

  it('does nothing while nobody edits, in a dialog, or with other keys', () => {
    const idle = open({ wanted: false });
    press('button');
    const inDialog = open({ task: { kind: 'change', node: 'M0201' } });
    press('button');
    const other = open();
    press('button', { shiftKey: true });
    press('button', { ctrlKey: false });

    for (const undoLast of [idle, inDialog, other]) expect(undoLast).not.toHaveBeenCalled();
  });
});
