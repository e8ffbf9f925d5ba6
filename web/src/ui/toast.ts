import { reactive } from 'vue';

export interface Toast {
  id: number;
  text: string;
}

export const toasts = reactive<Toast[]>([]);
let last = 0;

/** Says in one line that something was done; gone after a few seconds. Refusals are never said this way. */
export function toast(text: string): void {
  const id = ++last;
  toasts.push({ id, text });
  setTimeout(() => {
    const index = toasts.findIndex((one) => one.id === id);
    if (index >= 0) toasts.splice(index, 1);
  }, 4000);
}
