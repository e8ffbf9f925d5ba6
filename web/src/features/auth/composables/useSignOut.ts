import { useI18n } from 'vue-i18n';

import { confirm } from '@/shared/confirm';
import { countDrafts, dropDrafts } from '@/shared/useDraft';
import { useSession } from '@/shared/session';

/** Leaves nothing of a person on a shared computer; says so first when something is unfinished. */
export function useSignOut(): () => Promise<void> {
  const { t } = useI18n();
  const session = useSession();

  return async () => {
    const person = session.me?.id ?? '';
    const { dropKept, keptFiles } = await import('@/shared/kept-files');
    const drafts = countDrafts(person) + (await keptFiles(person)).length;
    const sure =
      drafts === 0 ||
      (await confirm({
        title: t('auth.leave.title'),
        text: t('auth.leave.drafts', { count: drafts }),
        action: t('auth.leave.action'),
        cancel: t('auth.leave.cancel'),
      }));
    if (!sure) return;

    await session.signOut();
    dropDrafts(person);
    await dropKept(person);
    // A fresh page: the caches of the one who leaves are gone with the old one.
    location.assign('/login');
  };
}
