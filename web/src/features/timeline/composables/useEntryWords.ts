import { useI18n } from 'vue-i18n';

import { useStageNames } from '@/shared/useStageNames';
import type { TimelineEntry } from '../timeline.queries';

/** What an entry says happened, in a word or two. */
export function useEntryWords(): (entry: TimelineEntry) => string {
  const { t, te } = useI18n();
  const { stageName } = useStageNames();

  return ({ kind, act, params }) => {
    const to = params.to ?? '';
    if (kind === 'visit') return t(`visits.kind.${act}`);
    if (kind === 'project' && to) return t('timeline.entered', { stage: stageName(to) });
    if (kind === 'lead' && to)
      return te(`leads.stage.${to}`) ? t('timeline.became', { stage: t(`leads.stage.${to}`) }) : to;
    return te(`timeline.act.${kind}.${act}`) ? t(`timeline.act.${kind}.${act}`) : t(`timeline.kind.${kind}`);
  };
}
