import { computed, onScopeDispose, reactive, ref, toRaw, watch } from 'vue';

import { useSession } from './session';

const PREFIX = 'lianzhao.draft.';

/** Where something unfinished of the signed-in person is kept in this browser. */
export function draftKey(name: string): string {
  return `${PREFIX}${useSession().me?.id ?? 'nobody'}.${name}`;
}

/**
 * A half-filled form that survives a reload, a lost connection and an expired session. Each person and each form
 * has its own draft in this browser; what was filled in by us is not worth one.
 */
export function useDraft<Form extends object>(
  name: string,
  empty: () => Form,
  worthKeeping?: (form: Form) => boolean,
  /** What of the form is kept; what is personal stays in no browser. */
  told: (form: Form) => Partial<Form> = (form) => form,
) {
  const isWorth = worthKeeping ?? ((form: Form) => !isEmpty(told(form), told(empty())));
  const key = draftKey(name);
  const stored = readDraft<Form>(key);
  const form = reactive({ ...empty(), ...stored?.form }) as Form;
  const restored = ref(stored !== null);
  const savedAt = ref(stored?.savedAt ?? null);
  /** Something is in the form that was not there when it was opened empty. */
  const changed = computed(() => isWorth(form));

  const stop = watch(
    () => form,
    () =>
      writeStored(key, changed.value ? { savedAt: new Date().toISOString(), form: told(toRaw(form)) } : null),
    { deep: true, flush: 'post' },
  );
  onScopeDispose(stop);

  /** Forgets the draft; the next one starts with `empty`. */
  function clear(): void {
    Object.assign(form, empty());
    restored.value = false;
    savedAt.value = null;
    writeStored(key, null);
  }

  return { form, restored, savedAt, changed, clear };
}

interface Draft<Form> {
  savedAt: string | null;
  form: Partial<Form>;
}

/** Drafts of earlier versions of the product are the form alone. */
function readDraft<Form extends object>(key: string): Draft<Form> | null {
  const stored = readStored<Draft<Form> | Partial<Form>>(key);
  if (stored === null) return null;
  return 'savedAt' in stored ? (stored as Draft<Form>) : { savedAt: null, form: stored as Partial<Form> };
}

/** What waits in a form of this person that is not open. */
export function storedDraft<Form extends object>(name: string): Partial<Form> | null {
  return readDraft<Form>(draftKey(name))?.form ?? null;
}

const keysOf = (person: string) =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${person}.`));

/** On signing out nothing of a person stays behind on a shared computer; what is of others waits for them. */
export function dropDrafts(person: string): void {
  try {
    for (const key of keysOf(person)) localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to drop.
  }
}

export function countDrafts(person: string): number {
  try {
    return keysOf(person).length;
  } catch {
    return 0;
  }
}

function isEmpty(form: object, empty: object): boolean {
  return JSON.stringify(form) === JSON.stringify(empty);
}

export function readStored<Value>(key: string): Value | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Value) : null;
  } catch {
    return null;
  }
}

/** Values under all names that begin so. */
export function readStoredBelow<Value>(prefix: string): Value[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys.map((key) => readStored<Value>(key)).filter((value) => value !== null);
  } catch {
    return [];
  }
}

/** @returns false when the storage is full or forbidden and nothing was kept */
export function writeStored(key: string, value: object | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // A full or forbidden storage costs the draft, never the form.
    return false;
  }
}
