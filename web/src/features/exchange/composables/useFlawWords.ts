import { flawText } from '@lianzhao/contracts';
import { useI18n } from 'vue-i18n';

import type { ImportLine } from '../exchange.queries';

/** Why a row is not taken over, or what it repeats; nothing of a sound one. */
export function useFlawWords(nameOf: (field: string | null) => string): (line: ImportLine) => string {
  const { t, locale } = useI18n();
  return ({ flaws, twinOf, verdict }) => {
    const language = locale.value === 'en' ? 'en' : 'zh-CN';
    const why = flaws.map(({ field, code, params }) => flawText(language, nameOf(field), code, params));
    if (verdict === 'duplicate' && twinOf !== null) why.push(t('exchange.twin', { row: twinOf }));
    return why.join(t('exchange.semicolon'));
  };
}
