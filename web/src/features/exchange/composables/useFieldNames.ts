import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import { registersQuery } from '../exchange.queries';

/** The fields of a register, named in the language of the page. */
export function useFieldNames(register: () => string) {
  const { locale } = useI18n();
  const { data } = useQuery(registersQuery);
  const fields = computed(() =>
    (data.value?.items.find(({ code }) => code === register())?.fields ?? []).map(
      ({ key, zh, en, required }) => ({
        ...{ key, required },
        name: locale.value === 'en' ? en : zh,
      }),
    ),
  );
  const nameOf = (key: string | null): string => fields.value.find((field) => field.key === key)?.name ?? '';
  return { fields, nameOf };
}
