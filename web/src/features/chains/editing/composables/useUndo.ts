import { useQueryCache } from '@pinia/colada';
import { useI18n } from 'vue-i18n';

import { api, unwrap } from '@/api';
import { useSession } from '@/shared/session';
import { useForm } from '@/shared/useForm';
import { toast } from '@/ui';
import { type Edit, editPage } from '../edit.queries';

const RECENT = 50;

/** An edit that is still what it was, and is none that took back another. */
export const isStanding = (edit: Edit) => edit.undoneBy === null && edit.undoOf === null;

/** Takes edits of a chain back; what somebody changed since is left alone and told of. */
export function useUndo(chain: () => string) {
  const { t } = useI18n();
  const cache = useQueryCache();
  const session = useSession();
  const { busy, problem, send, reset } = useForm();

  async function undo(id: string): Promise<void> {
    const undone = await send(() =>
      unwrap(api.POST('/chains/{code}/edits/{id}/undo', { params: { path: { code: chain(), id } } })),
    );
    if (!undone) return;
    // What cannot be read any more says so where it is shown.
    void cache.invalidateQueries().catch(() => undefined);
    const words =
      undone.kept > 0 ? t('chains.editing.undonePart', { n: undone.kept }) : t('chains.editing.undone');
    toast(words, { label: t('chains.editing.redo'), act: () => void undo(undone.editId) });
  }

  /** One's own newest edit that still stands; those of others are for the list of edits. */
  async function newest(): Promise<Edit | undefined> {
    const page = await editPage(chain(), { limit: RECENT })().catch(() => undefined);
    return page?.items.find((edit) => edit.actor?.id === session.me?.id && isStanding(edit));
  }

  async function undoLast(): Promise<void> {
    const edit = await newest();
    if (edit) await undo(edit.id);
    else toast(t('chains.editing.nothingToUndo'));
  }

  return { busy, problem, undo, undoLast, newest, reset };
}
