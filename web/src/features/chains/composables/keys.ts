import { onMounted, onScopeDispose, type Ref } from 'vue';

/** Keys pressed anywhere inside an element that is no control itself. */
export function onKeydownIn(root: Ref<HTMLElement | undefined>, act: (event: KeyboardEvent) => void): void {
  let element: HTMLElement | undefined;
  onMounted(() => {
    element = root.value;
    element?.addEventListener('keydown', act);
  });
  onScopeDispose(() => element?.removeEventListener('keydown', act));
}

export function onEscape(root: Ref<HTMLElement | undefined>, act: () => void): void {
  onKeydownIn(root, (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    act();
  });
}
