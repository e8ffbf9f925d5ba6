import { useI18n } from 'vue-i18n';

import { useStageNames } from '@/shared/useStageNames';
import type { Notice } from '../notice.queries';

/** What a notice says, made of its kind and of the names that came with it. */
export function useNoticeWords(): (notice: Pick<Notice, 'kind' | 'params'>) => string {
  const { t, te } = useI18n();
  const { stageName } = useStageNames();
  const leadStage = (code: string) => (te(`leads.stage.${code}`) ? t(`leads.stage.${code}`) : code);

  /** What is named after its kind has at most the number of its paper. */
  const taskName = ({ kind, title = '' }: Record<string, string>) =>
    kind === 'report' ? t('notices.reportOfTrip', { title }).trim() : title;
  const ofTask = (kind: string, params: Record<string, string>) => {
    const title = taskName(params);
    switch (kind) {
      case 'task.assigned':
        return t('notices.said.taskAssigned', { title });
      case 'task.soon':
        return t('notices.said.taskSoon', { title });
      case 'task.late':
        return t('notices.said.taskLate', { title });
      case 'task.escalated':
        return t('notices.said.taskEscalated', { title, assignee: params.assignee ?? '' });
      default:
        return t('notices.said.other');
    }
  };

  const qualificationName = ({ qualification = '', name = '' }: Record<string, string>) =>
    name || t(`enterprises.qualification.kind.${qualification}`);

  const ofExport = (kind: string, { name = '', list = '', count = '' }: Record<string, string>) => {
    const what = te(`exchange.register.${list}`) ? t(`exchange.register.${list}`) : list;
    if (kind === 'export.waits') return t('notices.said.exportWaits', { name, what, count });
    if (kind === 'export.allowed') return t('notices.said.exportAllowed', { what, count });
    return t('notices.said.exportRefused', { what, count });
  };

  return ({ kind, params }) => {
    if (kind.startsWith('export.')) return ofExport(kind, params);
    const { title = '', to = '', enterprise = '', name = '', stage = '', count = '' } = params;
    const { department = '', until = '', from = '' } = params;
    switch (kind) {
      case 'lead.moved':
        return t('notices.said.leadMoved', { title, to: leadStage(to) });
      case 'lead.handed-over':
        return t('notices.said.leadHandedOver', { title });
      case 'lead.overdue':
        return t('notices.said.leadOverdue', { title, step: t(`leads.clock.step.${params.step}`) });
      case 'lead.claim':
        return t('notices.said.leadClaim', { title, change: t(`leads.claim.entry.${params.change}`) });
      case 'lead.shared':
        return t('notices.said.leadShared', { title });
      case 'visit.recorded':
        return t('notices.said.visitRecorded', { enterprise });
      case 'project.moved':
        return t('notices.said.projectMoved', { name, to: stageName(to) });
      case 'project.overdue':
        return t('notices.said.projectOverdue', { name, stage: stageName(stage) });
      case 'targets.assigned':
        return t('notices.said.targetsAssigned', { name, count });
      case 'join.requested':
        return t('notices.said.joinRequested', { department, name, enterprise });
      case 'join.accepted':
        return t('notices.said.joinAccepted', { enterprise });
      case 'join.declined':
        return t('notices.said.joinDeclined', { enterprise });
      case 'lead.claim-ends':
        return t('notices.said.leadClaimEnds', { title, until });
      case 'contact.retention-ended':
        return t('notices.said.contactRetention', { until });
      case 'handover.received':
        return t('notices.said.handoverReceived', { from, count });
      case 'qualification.soon':
        return t('notices.said.qualificationSoon', {
          enterprise,
          until,
          qualification: qualificationName(params),
        });
      case 'qualification.over':
        return t('notices.said.qualificationOver', {
          enterprise,
          until,
          qualification: qualificationName(params),
        });
      default:
        return ofTask(kind, params);
    }
  };
}
