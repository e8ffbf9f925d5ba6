import { readonly, ref, type Ref } from 'vue';

const query = typeof matchMedia === 'function' ? matchMedia('(max-width: 767px)') : null;
const narrow = ref(query?.matches ?? false);
query?.addEventListener('change', (event) => (narrow.value = event.matches));

/** True on a phone, which has layouts of its own. */
export function useNarrow(): Readonly<Ref<boolean>> {
  return readonly(narrow);
}
