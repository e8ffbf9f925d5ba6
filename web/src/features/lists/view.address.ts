import { COLUMN_WIDTH, type ListCode, type ListLayout, LISTS } from '@lianzhao/contracts';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';

import type { View } from './list.queries';

/** What a list is asked for and how it is laid out; every key is there, so that two can be compared. */
export interface ViewState {
  filters: Record<string, string>;
  columns: string[];
  /** Pixels of columns somebody made wider or narrower, by their keys. */
  widths: Record<string, number>;
  sort: string | null;
  grouping: string | null;
  layout: ListLayout;
}

/** The list as it comes. */
export const AS_IT_COMES: ViewState = {
  ...{ filters: {}, columns: [], widths: {}, sort: null, grouping: null, layout: 'table' },
};

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
    widths: widthsOf(textOf(query, 'widths') ?? ''),
    sort: textOf(query, 'sort') ?? null,
    grouping: textOf(query, 'group') ?? null,
    layout: textOf(query, 'layout') === 'board' ? 'board' : 'table',
  };
}

/** `title.240,owner.96`; what no column may be is left out. */
function widthsOf(text: string): Record<string, number> {
  const pairs = text.split(',').flatMap((part) => {
    const [, key, digits] = /^([a-zA-Z]+)\.(\d{2,3})$/.exec(part) ?? [];
    const width = Number(digits);
    const fits = width >= COLUMN_WIDTH.least && width <= COLUMN_WIDTH.most;
    return key !== undefined && fits ? [[key, width] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export function stateOfView({ filters, columns, widths, sort, grouping, layout }: View): ViewState {
  return { filters, columns, widths, sort, grouping, layout };
}

/** The whole of it stands in the address, so that a link shows the same to whoever cannot see the view. */
export function addressOf(register: ListCode, state: ViewState, saved: string): LocationQueryRaw {
  const filters = LISTS[register].filters.map((key) => [key, state.filters[key]] as const);
  return {
    ...Object.fromEntries(filters),
    columns: state.columns.join(',') || undefined,
    widths:
      Object.entries(state.widths)
        .map((pair) => pair.join('.'))
        .join(',') || undefined,
    sort: state.sort ?? undefined,
    group: state.grouping ?? undefined,
    layout: state.layout === 'board' ? 'board' : undefined,
    saved: saved || undefined,
  };
}

export function isSame(one: ViewState, other: ViewState): boolean {
  const plain = ({ filters, widths, ...rest }: ViewState) => {
    const { columns, sort, grouping, layout } = rest;
    const named = [Object.entries(filters).sort(), Object.entries(widths).sort()];
    return JSON.stringify([...named, columns, sort, grouping, layout]);
  };
  return plain(one) === plain(other);
}

export function isBare(register: ListCode, query: LocationQuery): boolean {
  return isSame(stateOf(register, query), AS_IT_COMES);
}
