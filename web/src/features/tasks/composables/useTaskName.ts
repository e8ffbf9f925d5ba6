import { useI18n } from 'vue-i18n';

import type { Task } from '../task.queries';

/** What a task is called: its title, or what its kind says where it has none. */
export function useTaskName(): (task: Pick<Task, 'kind' | 'title'>) => string {
  const { t } = useI18n();
  return ({ kind, title }) => (kind === 'report' ? t('tasks.report', { title }).trim() : title);
}
