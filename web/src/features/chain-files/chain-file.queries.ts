import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type ChainImport = Schema<'ChainImportDto'>;
export type ImportedNode = Schema<'ImportedNodeDto'>;
export type AppliedChain = Schema<'AppliedChainDto'>;

/** What is wrong with a row of an uploaded table; `sheet` where there may be several. */
export interface Flaw {
  sheet?: string;
  row: number;
  column: string | null;
  code: string;
  params: Record<string, unknown>;
}

export const chainFileKeys = {
  all: ['chain-files'] as const,
  chain: (id: string) => ['chain-files', 'chain', id] as const,
};

/** A preview stays what it is until somebody uploads again. */
export const chainImportQuery = defineQueryOptions((id: string) => ({
  key: chainFileKeys.chain(id),
  query: ({ signal }) => unwrap(api.GET('/chain-imports/{id}', { params: { path: { id } }, signal })),
  enabled: id !== '',
}));
