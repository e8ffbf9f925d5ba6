import type { TimelineKind, TimelineRecord } from '@lianzhao/contracts';

import { api, unwrap, type Schema } from '@/api';

export type TimelineEntry = Schema<'TimelineEntryDto'>;

export interface TimelineQuery {
  recordKind: TimelineRecord;
  recordId: string;
  kind?: TimelineKind | undefined;
  person?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

export const timelineKeys = {
  all: ['timeline'] as const,
  list: (query: TimelineQuery) => [...timelineKeys.all, 'list', { ...query }] as const,
};

export function timelinePage(query: TimelineQuery, after: string | undefined, signal: AbortSignal) {
  return unwrap(api.GET('/timeline', { params: { query: { ...query, after } }, signal }));
}
