import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { enterpriseQuery } from '@/features/enterprises';
import { leadQuery } from '@/features/leads';
import { projectQuery } from '@/features/projects';
import type { VisitSubject } from '../visit.form';

/** Whom a visit is with, when the page was opened from a firm, a lead or a project. */
export function useSubjectName({ enterpriseId, leadId, projectId }: VisitSubject) {
  const { data: firm } = useQuery(() => ({
    ...enterpriseQuery(enterpriseId ?? ''),
    enabled: Boolean(enterpriseId),
  }));
  const { data: lead } = useQuery(() => ({ ...leadQuery(leadId ?? ''), enabled: Boolean(leadId) }));
  const { data: project } = useQuery(() => ({
    ...projectQuery(projectId ?? ''),
    enabled: Boolean(projectId),
  }));
  const record = computed(() => project.value ?? lead.value);

  return computed(() => ({
    firm: firm.value ?? record.value?.enterprise,
    record: project.value?.name ?? lead.value?.title,
  }));
}
