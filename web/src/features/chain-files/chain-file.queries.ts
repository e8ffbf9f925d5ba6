import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type ChainImport = Schema<'ChainImportDto'>;
export type ImportedNode = Schema<'ImportedNodeDto'>;
export type AppliedChain = Schema<'AppliedChainDto'>;
export type FirmList = Schema<'FirmListDto'>;
export type ListColumns = Schema<'FirmListColumnsDto'>;
export type ListWord = Schema<'FirmListWordDto'>;
export type ListNode = Schema<'FirmListNodeDto'>;
export type ListMatch = Schema<'FirmListMatchDto'>;
export type OpenRow = Schema<'FirmListOpenRowDto'>;
export type AppliedFirmList = Schema<'AppliedFirmListDto'>;

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
  list: (id: string) => ['chain-files', 'list', id] as const,
  leaves: (code: string) => ['chain-files', 'leaves', code] as const,
};

/** A preview stays what it is until somebody uploads again. */
export const chainImportQuery = defineQueryOptions((id: string) => ({
  key: chainFileKeys.chain(id),
  query: ({ signal }) => unwrap(api.GET('/chain-imports/{id}', { params: { path: { id } }, signal })),
}));

export const firmListQuery = defineQueryOptions((id: string) => ({
  key: chainFileKeys.list(id),
  query: ({ signal }) => unwrap(api.GET('/firm-lists/{id}', { params: { path: { id } }, signal })),
}));

/** Nodes that take firms: those without parts. */
export const leavesQuery = defineQueryOptions((code: string) => ({
  key: chainFileKeys.leaves(code),
  query: async ({ signal }) => {
    const { nodes } = await unwrap(api.GET('/chains/{code}/gap-map', { params: { path: { code } }, signal }));
    return nodes.filter(({ leaf }) => leaf).map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn }));
  },
}));
