import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Handover = Schema<'HandoverDto'>;
export type Book = Schema<'BookDto'>;
export type BookPart = Schema<'BookPartDto'>;
export type Undone = Schema<'UndoneHandoverDto'>;

export const handoverKeys = {
  all: ['handovers'] as const,
  book: (from: string) => [...handoverKeys.all, 'book', from] as const,
};

export const giversQuery = defineQueryOptions({
  key: [...handoverKeys.all, 'givers'],
  query: ({ signal }) => unwrap(api.GET('/handovers/givers', { signal })),
});

export const receiversQuery = defineQueryOptions({
  key: ['colleagues'],
  query: ({ signal }) => unwrap(api.GET('/colleagues', { signal })),
  staleTime: 5 * 60_000,
});

export const bookQuery = defineQueryOptions((from: string) => ({
  key: handoverKeys.book(from),
  query: ({ signal }) => unwrap(api.GET('/handovers/book', { params: { query: { from } }, signal })),
}));

export const pastQuery = defineQueryOptions({
  key: [...handoverKeys.all, 'past'],
  query: ({ signal }) => unwrap(api.GET('/handovers', { params: { query: { limit: 20 } }, signal })),
});
