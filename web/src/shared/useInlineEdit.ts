import { computed, ref, shallowRef } from 'vue';

import { conflictsOf, isStale } from './conflict';
import { useForm } from './useForm';

type Sent = string | null;

interface Ways<Row, Key extends string> {
  record: () => Row;
  label: (key: Key) => string;
  /** The record in the shape in which a change is sent. */
  stored: (record: Row) => Record<Key, Sent>;
  /** A value as people read it; `record` is where it stands, or null for what was typed. */
  text?: (key: Key, value: Sent, record: Row | null) => string;
  /** What was typed as it is sent; undefined when it cannot be read. */
  parse?: (key: Key, typed: string) => Sent | undefined;
  change: (version: number, change: Partial<Record<Key, Sent>>) => Promise<Row>;
  /** Shows the record as it is now. */
  show: (now: Row) => void;
}

/** One field at a time; a change made on an old version is put beside the new one, and somebody decides. */
export function useInlineEdit<Row extends { version: number }, Key extends string>(ways: Ways<Row, Key>) {
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const field = ref<Key | null>(null);
  const sent = shallowRef<Partial<Record<Key, Sent>>>({});
  const text = (key: Key, value: Sent, record: Row | null) => ways.text?.(key, value, record) ?? value ?? '';

  function start(key: Key): void {
    reset();
    (field.value as Key | null) = key;
  }

  function stop(): void {
    field.value = null;
    reset();
  }

  async function save(typed: string): Promise<void> {
    const key = field.value as Key | null;
    if (!key) return;
    const value = ways.parse ? ways.parse(key, typed.trim()) : typed.trim();
    if (value === undefined) return refuseField(key, 'invalid');
    const record = ways.record();
    if (value === ways.stored(record)[key]) return stop();
    await put({ [key]: value } as Partial<Record<Key, Sent>>, record.version);
  }

  async function put(wanted: Partial<Record<Key, Sent>>, version: number): Promise<void> {
    sent.value = wanted;
    const saved = await send(() => ways.change(version, wanted));
    if (!saved) return;
    ways.show(saved);
    stop();
  }

  const current = computed(() => (isStale(problem.value) ? (problem.value.current as Row) : null));
  const conflict = computed(() => {
    const now = current.value;
    if (!now) return [];
    return conflictsOf(sent.value, ways.stored(now)).map(({ key, mine, theirs }) => ({
      key,
      label: ways.label(key as Key),
      mine: text(key as Key, mine as Sent, null),
      theirs: text(key as Key, theirs as Sent, now),
    }));
  });

  /** `keep` names the fields in which mine stays; the others are theirs, which is stored already. */
  async function resolve(keep: string[]): Promise<void> {
    const now = current.value;
    if (!now) return;
    const mine = Object.entries(sent.value).filter(([key]) => keep.includes(key));
    ways.show(now);
    if (mine.length) await put(Object.fromEntries(mine) as Partial<Record<Key, Sent>>, now.version);
    else stop();
  }

  const error = computed(() => (field.value ? fields.value[field.value as string] : undefined));
  const isEditing = (key: Key) => field.value === key;
  /** A stale save in which nothing differs any more: theirs says what mine wanted. */
  const notice = computed(() => (error.value || conflict.value.length ? null : problem.value));

  return { busy, notice, error, conflict, isEditing, start, stop, save, resolve };
}
