import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type CalendarYear = Schema<'CalendarYearDto'>;

export const leadRulesKey = ['lead-rules'] as const;
export const workCalendarKey = ['work-calendar'] as const;

export const leadRulesQuery = defineQueryOptions({
  key: leadRulesKey,
  query: ({ signal }) => unwrap(api.GET('/lead-rules', { signal })),
});

export const workCalendarQuery = defineQueryOptions({
  key: workCalendarKey,
  query: ({ signal }) => unwrap(api.GET('/work-calendar', { signal })),
});
