import { useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { enterpriseKeys } from '../enterprise.queries';

export type Listing = Schema<'ListingDto'>;
export type FirmSource = Schema<'FirmSourceDto'>;

interface Calls<Row, New, Change> {
  name: string;
  list: (id: string, signal: AbortSignal) => Promise<{ items: Row[] }>;
  add: (id: string, body: New) => Promise<Row>;
  change: (id: string, row: Row, body: Change) => Promise<Row>;
  remove: (id: string, row: Row) => Promise<unknown>;
}

/** Rows of a firm, each on its own version; the firm tells what they come to, and is read anew after each change. */
function useToldRows<Row, New, Change>(enterpriseId: () => string, calls: Calls<Row, New, Change>) {
  const cache = useQueryCache();
  const { data, error, refetch } = useQuery(() => ({
    key: [...enterpriseKeys.all, calls.name, enterpriseId()],
    query: ({ signal }: { signal: AbortSignal }) => calls.list(enterpriseId(), signal),
  }));

  async function after<Answer>(asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    await cache.invalidateQueries({ key: enterpriseKeys.all });
    return answer;
  }

  const acts = {
    add: (body: New) => after(calls.add(enterpriseId(), body)),
    change: (row: Row, body: Change) => after(calls.change(enterpriseId(), row, body)),
    remove: (row: Row) => after(calls.remove(enterpriseId(), row).then(() => true)),
  };
  return { list: data, error, refetch, acts };
}

/** Where a firm is or was listed. */
export const useListings = (enterpriseId: () => string) =>
  useToldRows<Listing, Schema<'NewListingDto'>, Schema<'UpdateListingDto'>>(enterpriseId, {
    name: 'listings',
    list: (id, signal) => unwrap(api.GET('/enterprises/{id}/listings', { params: { path: { id } }, signal })),
    add: (id, body) => unwrap(api.POST('/enterprises/{id}/listings', { params: { path: { id } }, body })),
    change: (id, { id: listingId, version }, body) =>
      unwrap(
        api.PATCH('/enterprises/{id}/listings/{listingId}', {
          ...{ params: { path: { id, listingId } }, headers: ifMatch(version), body },
        }),
      ),
    remove: (id, { id: listingId, version }) =>
      unwrap(
        api.DELETE('/enterprises/{id}/listings/{listingId}', {
          ...{ params: { path: { id, listingId } }, headers: ifMatch(version) },
        }),
      ),
  });

/** By what a firm is known. */
export const useSources = (enterpriseId: () => string) =>
  useToldRows<FirmSource, Schema<'NewFirmSourceDto'>, Schema<'UpdateFirmSourceDto'>>(enterpriseId, {
    name: 'sources',
    list: (id, signal) => unwrap(api.GET('/enterprises/{id}/sources', { params: { path: { id } }, signal })),
    add: (id, body) => unwrap(api.POST('/enterprises/{id}/sources', { params: { path: { id } }, body })),
    change: (id, { id: sourceId, version }, body) =>
      unwrap(
        api.PATCH('/enterprises/{id}/sources/{sourceId}', {
          ...{ params: { path: { id, sourceId } }, headers: ifMatch(version), body },
        }),
      ),
    remove: (id, { id: sourceId, version }) =>
      unwrap(
        api.DELETE('/enterprises/{id}/sources/{sourceId}', {
          ...{ params: { path: { id, sourceId } }, headers: ifMatch(version) },
        }),
      ),
  });

export type ListingActs = ReturnType<typeof useListings>['acts'];
export type SourceActs = ReturnType<typeof useSources>['acts'];
