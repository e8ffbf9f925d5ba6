import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';

type Value = string | undefined;

/**
 * A typed, writable view of the address bar. Back, reload and sharing then work by themselves.
 * A value that equals its default stays out of the address.
 */
export function useUrlFilter<Filter extends Record<keyof Filter, Value>>(
  defaults: Filter,
): WritableComputedRef<Filter> {
  const route = useRoute();
  const router = useRouter();
  const keys = Object.keys(defaults) as (keyof Filter & string)[];

  return computed({
    get() {
      const read = (key: keyof Filter & string) => {
        const value = route.query[key];
        return typeof value === 'string' && value !== '' ? value : defaults[key];
      };
      return Object.fromEntries(keys.map((key) => [key, read(key)])) as Filter;
    },
    set(filter) {
      const query: LocationQueryRaw = { ...route.query };
      for (const key of keys) {
        const value: Value = filter[key];
        query[key] = value === defaults[key] || !value ? undefined : value;
      }
      void router.replace({ query });
    },
  });
}
