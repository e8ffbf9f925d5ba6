import { type ListCode, type ListLayout, LISTS } from '@lianzhao/contracts';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';

import type { View } from './list.queries';

/** What a list is asked for and how it is laid out; every key is there, so that two can be compared. */
export interface ViewState {
  filters: Record<string, string>;
  columns: string[];
  sort: string | null;
  grouping: string | null;
  layout: ListLayout;
}

/** `saved=all`: the list as it comes, although another view comes first for this person. */
export const NO_VIEW = 'all';

export function textOf(query: LocationQuery, key: string): string | undefined {
  const value = query[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function stateOf(register: ListCode, query: LocationQuery): ViewState {
  const filters = LISTS[register].filters.flatMap((key) => {
    const value = textOf(query, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    filters: Object.fromEntries(filters),
    columns: textOf(query, 'columns')?.split(',') ?? [],
    sort: textOf(query, 'sort') ?? null,
    grouping: textOf(query, 'group') ?? null,
    layout: textOf(query, 'layout') === 'board' ? 'board' : 'table',
  };
}

export function stateOfView({ filters, columns, sort, grouping, layout }: View): ViewState {
  return { filters, columns, sort, grouping, layout };
}

/** The whole of it stands in the address, so that a link shows the same to whoever cannot see the view. */
export function addressOf(register: ListCode, state: ViewState, saved: string): LocationQueryRaw {
  const filters = LISTS[register].filters.map((key) => [key, state.filters[key]] as const);
  return {
    ...Object.fromEntries(filters),
    columns: state.columns.join(',') || undefined,
    sort: state.sort ?? undefined,
    group: state.grouping ?? undefined,
    layout: state.layout === 'board' ? 'board' : undefined,
    saved: saved || undefined,
  };
}

export function isSame(one: ViewState, other: ViewState): boolean {
  const plain = ({ filters, ...rest }: ViewState) => {
    const { columns, sort, grouping, layout } = rest;
    return JSON.stringify([Object.entries(filters).sort(), columns, sort, grouping, layout]);
  };
  return plain(one) === plain(other);
}

export function isBare(register: ListCode, query: LocationQuery): boolean {
  const empty = { filters: {}, columns: [], sort: null, grouping: null, layout: 'table' } as const;
  return isSame(stateOf(register, query), { ...empty, columns: [] });
}
