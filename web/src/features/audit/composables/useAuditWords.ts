import { useI18n } from 'vue-i18n';

import { dayOf } from '@/ui';
import { asKey } from '../audit.words';
import type { AuditRow } from '../audit.queries';

const ZONE = 'Asia/Shanghai';
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeStyle: 'medium' });

/** The trail in words: actions, kinds of records, fields and moments. */
export function useAuditWords() {
  const { t, te, locale } = useI18n();

  /** Done things have a name of their own; a refused attempt is named after the permission that was missing. */
  function action(code: string): string {
    const key = asKey(code);
    if (te(`audit.actions.${key}`)) return t(`audit.actions.${key}`);
    return te(`permissions.${key}`) ? t(`permissions.${key}`) : code;
  }

  const kind = (code: string | null): string =>
    code && te(`audit.kinds.${code}`) ? t(`audit.kinds.${code}`) : (code ?? '');

  const field = (name: string): string => (te(`audit.fields.${name}`) ? t(`audit.fields.${name}`) : name);

  const actor = (row: Pick<AuditRow, 'actor'>): string => row.actor?.name ?? t('audit.nobody');

  /** To the second: what came first matters here. */
  const moment = (at: string): string => `${dayOf(new Date(at))} ${TIME.format(new Date(at))}`;
  const longMoment = (at: string): string =>
    new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : locale.value, {
      timeZone: ZONE,
      dateStyle: 'long',
      timeStyle: 'medium',
    }).format(new Date(at));

  return { action, kind, field, actor, moment, longMoment };
}
