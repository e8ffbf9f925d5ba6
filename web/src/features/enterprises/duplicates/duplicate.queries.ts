import { defineQueryOptions } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';

export type Duplicate = Schema<'DuplicateDto'>;
export type Dealing = Schema<'DealingDto'>;
export type JoinRequest = Schema<'JoinRequestDto'>;
export type Box = 'in' | 'out';

export const duplicateKeys = {
  all: ['duplicates'] as const,
  check: (typed: { name: string; uscc: string }) => [...duplicateKeys.all, 'check', typed] as const,
  dealing: (id: string) => [...duplicateKeys.all, 'dealing', id] as const,
  requests: (box: Box) => [...duplicateKeys.all, 'requests', box] as const,
};

/** Firms that what is being typed may mean. */
export const duplicateQuery = defineQueryOptions((typed: { name: string; uscc: string }) => ({
  key: duplicateKeys.check(typed),
  query: ({ signal }) => unwrap(api.GET('/enterprise-duplicates', { params: { query: typed }, signal })),
  staleTime: 30_000,
}));

/** Who deals with a firm, over all departments. */
export const dealingQuery = defineQueryOptions((id: string) => ({
  key: duplicateKeys.dealing(id),
  query: ({ signal }) => unwrap(api.GET('/enterprises/{id}/dealing', { params: { path: { id } }, signal })),
}));

export function requestPage(box: Box, after: string | undefined, signal: AbortSignal) {
  return unwrap(api.GET('/join-requests', { params: { query: { box, after } }, signal }));
}

export function askToJoin(enterpriseId: string, note: string): Promise<JoinRequest> {
  return unwrap(api.POST('/join-requests', { body: { enterpriseId, note: note.trim() || undefined } }));
}

export function acceptRequest({ id, version }: JoinRequest): Promise<JoinRequest> {
  const params = { path: { id } };
  return unwrap(api.POST('/join-requests/{id}/acceptance', { params, headers: ifMatch(version) }));
}

export function declineRequest({ id, version }: JoinRequest, reason: string): Promise<JoinRequest> {
  const [params, headers] = [{ path: { id } }, ifMatch(version)];
  return unwrap(api.POST('/join-requests/{id}/refusal', { params, headers, body: { reason } }));
}
