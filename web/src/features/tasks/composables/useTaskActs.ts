import type { TaskState } from '@lianzhao/contracts';
import { useMutation, useQueryCache } from '@pinia/colada';
import { useI18n } from 'vue-i18n';

import { api, unwrap } from '@/api';
import { useCan, useSession } from '@/shared/session';
import { toast } from '@/ui';
import { taskKeys, type Task } from '../task.queries';

/** Closing and reopening tasks; what was closed by a slip is opened again from the message. */
export function useTaskActs() {
  const { t } = useI18n();
  const can = useCan();
  const session = useSession();
  const cache = useQueryCache();

  function refresh(): void {
    void cache.invalidateQueries({ key: taskKeys.all });
    void cache.invalidateQueries({ key: ['visits'] });
    void cache.invalidateQueries({ key: ['timeline'] });
  }

  const { mutateAsync, error, isLoading } = useMutation({
    mutation: ({ task, to }: { task: Task; to: TaskState }) =>
      unwrap(
        api.POST('/tasks/{id}/moves', {
          params: { path: { id: task.id } },
          body: { to, version: task.version },
        }),
      ),
    onSettled: refresh,
  });

  async function move(task: Task, to: TaskState): Promise<void> {
    const moved = await mutateAsync({ task, to }).catch(() => null);
    if (!moved) return;
    const undo = { label: t('tasks.undo'), act: () => void move(moved, 'open') };
    if (to === 'open') toast(t('tasks.reopened'));
    else toast(t(`tasks.moved.${to}`), undo);
  }

  /** The server decides; the buttons only promise what is likely. */
  const mayChange = ({ assignee, author }: Task) =>
    can('task:write') &&
    (assignee.id === session.me?.id ||
      author.id === session.me?.id ||
      (session.me?.roles.includes('manager') ?? false));

  return { move, mayChange, refresh, error, busy: isLoading };
}
