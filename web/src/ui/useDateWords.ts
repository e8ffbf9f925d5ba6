import { useI18n } from 'vue-i18n';

import { dateParts } from './dates';

/** Says a moment or a day as people do: 今天 14:20, 昨天, 11月3日. */
export function useDateWords(): (value: string, now?: Date) => string {
  const { t, locale } = useI18n();

  return (value, now = new Date()) => {
    const { relative, day, time } = dateParts(value, now, locale.value);
    return relative ? [t(`ui.day.${relative}`), time].filter(Boolean).join(' ') : day;
  };
}
