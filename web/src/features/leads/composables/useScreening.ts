import { useQueryCache } from '@pinia/colada';

import { api, newId, unwrap, type Schema } from '@/api';
import { useForm } from '@/shared/useForm';
import { leadKeys, type LeadDetail } from '../lead.queries';

/** Writes down what was found of a lead, and that the referrer was told. */
export function useScreening(lead: () => LeadDetail) {
  const cache = useQueryCache();
  const { busy, problem, send, reset } = useForm();

  async function act(work: () => Promise<unknown>): Promise<boolean> {
    const done = await send(async () => (await work(), true));
    await cache.invalidateQueries({ key: leadKeys.all });
    return done === true;
  }

  const once = () => ({ params: { path: { id: lead().id } }, headers: { 'Idempotency-Key': newId() } });

  return {
    ...{ busy, problem, reset },
    screen: (found: Pick<Schema<'ScreenLeadDto'>, 'result' | 'reason'>) =>
      act(() =>
        unwrap(
          api.POST('/leads/{id}/screenings', { ...once(), body: { ...found, version: lead().version } }),
        ),
      ),
    feedBack: () =>
      act(() => unwrap(api.POST('/leads/{id}/feedbacks', { ...once(), body: { version: lead().version } }))),
  };
}
