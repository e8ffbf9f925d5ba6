import type { NodeChange, NodeRecord } from '../edit.types';

/** Fields of a node as they are typed: words one after another, marks and shares as text, empty for unknown. */
export const NODE_FIELDS = [
  'nameZh',
  'nameEn',
  'kind',
  'stream',
  'supplyRadius',
  'criticality',
  'energyIntensity',
  'costSharePct',
  'costShareBasis',
  'minScale',
  'judgedBy',
  'technologies',
  'industryCodes',
  'keywords',
  'source',
  'dataDate',
] as const;
export type NodeField = (typeof NODE_FIELDS)[number];
export type NodeForm = Record<NodeField, string>;

const LISTS: readonly NodeField[] = ['technologies', 'industryCodes', 'keywords'];
const MARKS: readonly NodeField[] = ['criticality', 'energyIntensity'];
/** Columns that are text whatever they say; the others have nothing at all when nothing is known. */
const TEXTS: readonly NodeField[] = ['nameZh', 'nameEn', 'kind', 'stream', 'source', 'dataDate'];

const SEPARATOR = /[、，,;；\n]+/;

/** Words that people set apart by 、 or a comma. */
export function wordsOf(text: string): string[] {
  const words = text.split(SEPARATOR).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}

export function emptyNode(given: Partial<NodeForm> = {}): NodeForm {
  const form = Object.fromEntries(NODE_FIELDS.map((field) => [field, ''])) as NodeForm;
  return { ...form, ...given };
}

/** Without the zeros that only fill up the places of a number: 38.000 is 38. */
const numberText = (text: string) => (/^\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text);

function textOf(field: NodeField, value: NodeRecord[NodeField]): string {
  if (Array.isArray(value)) return value.join('、');
  return field === 'costSharePct' ? numberText(value?.toString() ?? '') : (value?.toString() ?? '');
}

export function formOf(record: Pick<NodeRecord, NodeField>): NodeForm {
  return emptyNode(
    Object.fromEntries(NODE_FIELDS.map((field) => [field, textOf(field, record[field])])) as NodeForm,
  );
}

function sent(field: NodeField, text: string): string | number | string[] | null {
  if (LISTS.includes(field)) return wordsOf(text);
  const trimmed = text.trim();
  if (MARKS.includes(field)) return trimmed === '' ? null : Number(trimmed);
  return trimmed === '' && !TEXTS.includes(field) ? null : trimmed;
}

const isSame = (field: NodeField, a: string, b: string) =>
  JSON.stringify(sent(field, a)) === JSON.stringify(sent(field, b));

/** What was typed, as it is sent; what is empty is left to the product where it has a word of its own. */
export function inputOf(form: NodeForm): NodeChange {
  const filled = NODE_FIELDS.filter((field) => form[field].trim() !== '');
  return Object.fromEntries(filled.map((field) => [field, sent(field, form[field])]));
}

/** The fields in which two forms differ. */
export function differing(form: NodeForm, before: NodeForm): NodeField[] {
  return NODE_FIELDS.filter((field) => !isSame(field, form[field], before[field]));
}

/** Only what was changed, so that fields nobody touched never run over those of somebody else. */
export function changesOf(form: NodeForm, fields: readonly NodeField[]): NodeChange {
  return Object.fromEntries(fields.map((field) => [field, sent(field, form[field])]));
}
