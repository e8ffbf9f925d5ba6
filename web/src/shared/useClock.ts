import { onScopeDispose, ref, type Ref } from 'vue';

const MINUTE = 60_000;

/** The present, minute by minute, for whatever counts down. */
export function useClock(): Ref<Date> {
  const now = ref(new Date());
  const timer = setInterval(() => (now.value = new Date()), MINUTE);
  onScopeDispose(() => clearInterval(timer));
  return now;
}
