import { onScopeDispose, readonly, ref } from 'vue';

/** True while the browser draws the page for paper, which gets a map of its own. */
export function usePrinting() {
  const printing = ref(false);
  const query = typeof matchMedia === 'function' ? matchMedia('print') : null;
  const follow = () => (printing.value = query?.matches ?? false);
  const begin = () => (printing.value = true);
  const end = () => (printing.value = false);
  query?.addEventListener('change', follow);
  globalThis.addEventListener?.('beforeprint', begin);
  globalThis.addEventListener?.('afterprint', end);
  onScopeDispose(() => {
    query?.removeEventListener('change', follow);
    globalThis.removeEventListener?.('beforeprint', begin);
    globalThis.removeEventListener?.('afterprint', end);
  });
  return readonly(printing);
}
