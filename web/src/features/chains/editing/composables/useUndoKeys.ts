import { onMounted, onScopeDispose } from 'vue';

import type { ChainEditor } from './useChainEditor';

const TYPED_IN = 'input, textarea, select, [contenteditable]';

/** Ctrl Z or ⌘ Z takes back one's last edit, except where it takes back what one types. */
export function useUndoKeys(editor: ChainEditor, wanted: () => boolean): void {
  function press(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    if (!wanted() || editor.task.value || (event.target as Element).closest?.(TYPED_IN)) return;
    event.preventDefault();
    void editor.undoLast();
  }

  onMounted(() => globalThis.addEventListener('keydown', press));
  onScopeDispose(() => globalThis.removeEventListener('keydown', press));
}
