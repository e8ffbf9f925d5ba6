import { useI18n } from 'vue-i18n';

import type { Flaw } from '../chain-file.queries';

/** The sentence for a flaw; of one this version has no words for, that there is something. */
export function useFlawWords(): (flaw: Flaw) => string {
  const { t, te } = useI18n();
  return ({ code, params }) =>
    te(`chainFiles.flaws.${code}`) ? t(`chainFiles.flaws.${code}`, params) : t('chainFiles.flaws.other');
}
