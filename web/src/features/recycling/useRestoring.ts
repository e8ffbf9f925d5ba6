import { useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { useForm } from '@/shared/useForm';
import type { Recycled } from './recycling.queries';

const DAY_MS = 86_400_000;

/** Whole days until a deleted record is purged; 0 when that may happen any moment. */
export const daysLeft = ({ purgeAfter }: Recycled): number =>
  Math.max(0, Math.ceil((Date.parse(purgeAfter) - Date.now()) / DAY_MS));

/** Gives deleted records back, on the version that was seen. */
export function useRestoring() {
  const cache = useQueryCache();
  const { busy, problem, send } = useForm();

  async function restore({ id, version }: Recycled): Promise<Schema<'RestoredRecordDto'> | undefined> {
    const params = { path: { id } };
    const headers = ifMatch(version);
    const done = await send(() =>
      unwrap(api.POST('/recycled-records/{id}/restoration', { params, headers })),
    );
    await cache.invalidateQueries();
    return done;
  }

  return { busy, problem, restore };
}
