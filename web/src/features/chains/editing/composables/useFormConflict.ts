import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';

type Value = string | boolean;

interface Versions<Row, Key extends string> {
  form: Record<Key, Value>;
  /** What somebody stored since the form was opened. */
  theirs: Ref<Row | null>;
  formOf: (row: Row) => Record<Key, Value>;
  /** Fields that are called otherwise than elsewhere: keys of messages. */
  labels?: Partial<Record<Key, string>>;
}

/** Messages of fields that are chosen rather than typed. */
const CHOSEN: Record<string, string> = {
  status: 'chains.siteStatus',
  area: 'chains.area',
  evidence: 'chains.evidenceLevel',
};

/** Two versions of a row as far as they differ, and the form as it was decided. */
export function useFormConflict<Row, Key extends string>({
  form,
  theirs,
  formOf,
  labels,
}: Versions<Row, Key>) {
  const { t } = useI18n();
  const keys = Object.keys(form) as Key[];

  function words(key: Key, value: Value): string {
    if (typeof value === 'boolean') return t(`chains.editing.${value ? 'yes' : 'no'}`);
    const chosen = CHOSEN[key];
    return chosen && value ? t(`${chosen}.${value}`) : value;
  }

  const conflict = computed(() => {
    if (!theirs.value) return [];
    const now = formOf(theirs.value);
    return keys
      .filter((key) => form[key] !== now[key])
      .map((key) => ({
        key,
        label: t(labels?.[key] ?? `chains.editing.fields.${key}`),
        mine: words(key, form[key]),
        theirs: words(key, now[key]),
      }));
  });

  /** What is not kept becomes theirs. */
  function settle(keep: readonly string[]): void {
    if (!theirs.value) return;
    const now = formOf(theirs.value);
    for (const key of keys) if (!keep.includes(key)) form[key] = now[key];
  }

  return { conflict, settle };
}
