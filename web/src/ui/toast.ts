import { reactive } from 'vue';

export interface ToastAction {
  label: string;
  act: () => void;
}

export interface Toast {
  id: number;
  text: string;
  action: ToastAction | undefined;
}

const LASTS_MS = 4000;
/** Long enough to read it, decide and reach for the button. */
const LASTS_WITH_ACTION_MS = 10_000;

export const toasts = reactive<Toast[]>([]);
let last = 0;

export function dropToast(id: number): void {
  const index = toasts.findIndex((one) => one.id === id);
  if (index >= 0) toasts.splice(index, 1);
}

/** Says in one line that something was done; gone after a few seconds. Refusals are never said this way. */
export function toast(text: string, action?: ToastAction): void {
  const id = ++last;
  toasts.push({ id, text, action });
  setTimeout(() => dropToast(id), action ? LASTS_WITH_ACTION_MS : LASTS_MS);
}
