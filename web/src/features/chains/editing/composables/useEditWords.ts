import { useI18n } from 'vue-i18n';

import type { Edit } from '../edit.queries';

/** Parameters whose value is the code of a node. */
const CODES = ['parent', 'to', 'from', 'into'];

/** An edit as a sentence: its kind, and the names of what it touched as far as they are still known. */
export function useEditWords(nameOf: (code: string) => string) {
  const { t, te } = useI18n();

  function named([key, value]: [string, unknown]): [string, unknown] {
    if (CODES.includes(key) && typeof value === 'string') return [key, nameOf(value)];
    if (key === 'fields' && typeof value === 'string') return [key, fieldNames(value)];
    return [key, Array.isArray(value) ? value.join(t('chains.comma')) : value];
  }

  const fieldNames = (fields: string) =>
    fields
      .split(', ')
      .map((field) => (te(`chains.editing.fields.${field}`) ? t(`chains.editing.fields.${field}`) : field))
      .join(t('chains.editing.and'));

  function said(kind: string, params: Record<string, unknown>): string {
    const key = `chains.editing.said.${kind.replace(':', '.')}`;
    const named_ = Object.fromEntries(Object.entries(params).map(named));
    const node = typeof params.node === 'string' ? nameOf(params.node) : '';
    return te(key) ? t(key, { ...named_, node: params.nameZh ?? node }) : t('chains.editing.said.other');
  }

  /** `edit:undone` carries the kind of what it took back. */
  return ({ kind, params, undoOf }: Pick<Edit, 'kind' | 'params' | 'undoOf'>): string => {
    if (undoOf === null) return said(kind, params);
    const { kind: taken, ...rest } = params;
    return t('chains.editing.said.undone', { what: said(String(taken ?? kind), rest) });
  };
}
