import { useQuery, useQueryCache } from '@pinia/colada';

import { api, newId, unwrap, type Schema } from '@/api';
import { useForm } from '@/shared/useForm';
import { claimQuery, leadKeys, type LeadDetail } from '../lead.queries';

type Body<Name extends keyof Bodies> = Omit<Bodies[Name], 'version'>;
interface Bodies {
  release: Schema<'ReleaseLeadDto'>;
  extend: Schema<'ExtendClaimDto'>;
  offer: Schema<'OfferLeadDto'>;
  answer: Schema<'AnswerTransferDto'>;
  dispute: Schema<'DisputeClaimDto'>;
  decide: Schema<'DecideDisputeDto'>;
}

/** The claim on a lead and what may be done about it; afterwards everything about leads is read again. */
export function useClaim(lead: () => LeadDetail) {
  const cache = useQueryCache();
  const { busy, problem, send, reset } = useForm();
  const { data: claim, error, refetch } = useQuery(() => claimQuery(lead().id));

  async function act(work: () => Promise<unknown>): Promise<boolean> {
    const done = await send(async () => (await work(), true));
    await cache.invalidateQueries({ key: leadKeys.all });
    return done === true;
  }

  /** Sent again after a lost answer, the same key does nothing twice. */
  const once = () => ({
    params: { path: { id: lead().id } },
    headers: { 'Idempotency-Key': newId() },
  });
  const on = <T extends object>(body: T) => ({ ...once(), body: { ...body, version: lead().version } });

  return {
    ...{ claim, error, refetch, busy, problem, reset },
    take: () => act(() => unwrap(api.POST('/leads/{id}/claims', once()))),
    release: (body: Body<'release'>) => act(() => unwrap(api.POST('/leads/{id}/releases', on(body)))),
    extend: (body: Body<'extend'>) => act(() => unwrap(api.POST('/leads/{id}/claim-extensions', on(body)))),
    offer: (body: Body<'offer'>) => act(() => unwrap(api.POST('/leads/{id}/transfers', on(body)))),
    answer: (body: Body<'answer'>) => act(() => unwrap(api.POST('/leads/{id}/transfer-answers', on(body)))),
    dispute: (body: Body<'dispute'>) => act(() => unwrap(api.POST('/leads/{id}/disputes', on(body)))),
    decide: (body: Body<'decide'>) => act(() => unwrap(api.POST('/leads/{id}/dispute-decisions', on(body)))),
  };
}

export type Claiming = ReturnType<typeof useClaim>;
