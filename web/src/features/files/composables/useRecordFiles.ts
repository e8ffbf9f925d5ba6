import { useMutation, useQueryCache } from '@pinia/colada';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';

import { download } from '@/api';
import { useKeysetList } from '@/shared/useKeysetList';
import { useCan, useSession } from '@/shared/session';
import { toast } from '@/ui';
import {
  addFiles,
  fileKeys,
  filePage,
  removeFile,
  restoreFile,
  type FilePlace,
  type StoredFile,
} from '../file.queries';

/** The files of a record; what was removed can be brought back at once or from the bin. */
export function useRecordFiles(place: () => FilePlace) {
  const { t } = useI18n();
  const can = useCan();
  const session = useSession();
  const cache = useQueryCache();
  const removed = ref(false);
  const list = useKeysetList(() => {
    const [wanted, bin] = [place(), removed.value];
    return {
      key: fileKeys.list(wanted, bin),
      page: (after, signal) => filePage(wanted, bin, after, signal),
    };
  });

  function refresh(): void {
    void cache.invalidateQueries({ key: fileKeys.all });
    void cache.invalidateQueries({ key: ['timeline'] });
  }

  const adding = useMutation({
    mutation: (files: File[]) => addFiles(place(), files),
    onSettled: refresh,
  });
  const changing = useMutation({
    mutation: ({ file, act }: { file: StoredFile; act: typeof removeFile }) => act(file),
    onSettled: refresh,
  });
  const fetching = useMutation({ mutation: ({ id }: StoredFile) => download(`/files/${id}/content`) });

  async function restore(file: StoredFile): Promise<void> {
    const back = await changing.mutateAsync({ file, act: restoreFile }).catch(() => null);
    if (back) toast(t('files.restored'));
  }

  async function remove(file: StoredFile): Promise<void> {
    const gone = await changing.mutateAsync({ file, act: removeFile }).catch(() => null);
    if (gone) toast(t('files.removed'), { label: t('files.undo'), act: () => void restore(gone) });
  }

  const isMine = ({ author }: StoredFile) =>
    can('file:write') && (author.id === session.me?.id || (session.me?.roles.includes('manager') ?? false));

  return {
    ...{ list, removed, remove, restore, isMine },
    add: (files: File[]) => adding.mutateAsync(files).catch(() => undefined),
    fetch: (file: StoredFile) => fetching.mutateAsync(file).catch(() => undefined),
    sending: adding.isLoading,
    problem: () => adding.error.value ?? changing.error.value ?? fetching.error.value,
  };
}
