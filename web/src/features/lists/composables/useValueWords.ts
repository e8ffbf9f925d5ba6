import { BULK_FIELDS, type BulkInput } from '@lianzhao/contracts';
import { useI18n } from 'vue-i18n';

import { useStageNames } from '@/shared/useStageNames';
import type { Bulk } from './useBulkEdit';

/** What many records were set to, in words; empty where there was nothing to choose. */
export function useValueWords() {
  const { t } = useI18n();
  const { stageName } = useStageNames();
  const words: Record<BulkInput, (bulk: Bulk) => string> = {
    person: ({ person }) => person ?? '',
    'lead-stage': ({ value }) => t(`lists.bulk.leadStage.${value}`),
    'project-stage': ({ value }) => stageName(value),
    'legal-basis': ({ value }) => t(`lists.bulk.basis.${value}`),
    text: ({ value }) => value || t('lists.bulk.emptied'),
    day: ({ value }) => value || t('lists.bulk.emptied'),
    none: () => '',
  };
  return (bulk: Bulk): string => {
    const known = BULK_FIELDS[bulk.register].find(({ field }) => field === bulk.field);
    return known ? words[known.input](bulk) : bulk.value;
  };
}
