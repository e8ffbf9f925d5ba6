import { BULK_DELETION, type BulkOutcome } from '@lianzhao/contracts';
import { useI18n } from 'vue-i18n';

/** What became of a record, in words; of a deletion it is "restored" rather than "taken back". */
export function useOutcomeWords() {
  const { t, te } = useI18n();

  return (field: string, outcome: BulkOutcome): string => {
    const own = `lists.bulk.deletion.${outcome}`;
    return t(field === BULK_DELETION && te(own) ? own : `lists.bulk.outcome.${outcome}`);
  };
}
