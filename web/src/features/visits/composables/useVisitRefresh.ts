import { useQueryCache } from '@pinia/colada';
import { onScopeDispose } from 'vue';
import { useI18n } from 'vue-i18n';

import { toast } from '@/ui';
import { useVisitFiles } from '../visit.files';
import { useVisitOutbox } from '../visit.outbox';
import { visitKeys } from '../visit.queries';

/** When a visit has arrived at the server, lists show it and the person is told. */
export function useVisitRefresh(): void {
  const { t } = useI18n();
  const cache = useQueryCache();
  const stop = useVisitOutbox().whenSent(() => {
    toast(t('visits.arrived'));
    void cache.invalidateQueries({ key: visitKeys.all });
    for (const key of ['leads', 'tasks', 'timeline']) void cache.invalidateQueries({ key: [key] });
  });
  const stopFiles = useVisitFiles().whenSent(() => {
    for (const key of ['files', 'timeline']) void cache.invalidateQueries({ key: [key] });
  });
  onScopeDispose(() => {
    stop();
    stopFiles();
  });
}
