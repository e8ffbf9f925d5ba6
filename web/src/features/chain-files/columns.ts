import type { ListColumns } from './chain-file.queries';

/** What a column may be; none, when it is not read. */
export const FIELDS = [
  'name',
  'uscc',
  'province',
  'city',
  'address',
  'industry',
  'products',
  'scope',
  'capacity',
  'share',
  'listing',
  'source',
  'date',
] as const;
export type Field = (typeof FIELDS)[number];

export function fieldAt(mapping: ListColumns, at: number): Field | undefined {
  return FIELDS.find((field) => mapping[field] === at);
}

/** A field has one column and a column one field: who takes either takes it away from the other. */
export function withField(mapping: ListColumns, at: number, field: Field | undefined): ListColumns {
  const freed = Object.fromEntries(
    FIELDS.map((each) => [each, mapping[each] === at ? null : mapping[each]]),
  ) as Record<Field, number | null>;
  return { ...mapping, ...freed, ...(field ? { [field]: at } : {}) };
}

export function withWords(mapping: ListColumns, at: number, on: boolean): ListColumns {
  const others = mapping.words.filter((each) => each !== at);
  return { ...mapping, words: on ? [...others, at].sort((a, b) => a - b) : others };
}
