import { watch } from 'vue';

import { useSession } from '@/shared/session';
import { draftKey, readStoredBelow } from '@/shared/useDraft';

/**
 * What waits in this browser for a network goes out wherever its owner signs in, not on pages of visits alone. The code
 * that sends it is fetched when there is something to send.
 */
export function sendUnsent(): void {
  const session = useSession();
  const begin = async (person: string | undefined) => {
    if (person && (await waits(person))) (await import('@/features/visits')).useVisitOutbox();
  };
  watch(
    () => session.me?.id,
    (person) => void begin(person),
    { immediate: true },
  );
}

async function waits(person: string): Promise<boolean> {
  if (readStoredBelow(draftKey('visit-outbox.')).length > 0) return true;
  const { keptFiles } = await import('@/shared/kept-files');
  return (await keptFiles(person)).length > 0;
}
