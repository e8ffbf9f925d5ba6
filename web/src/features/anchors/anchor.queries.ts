import type { SupplyArea } from '@lianzhao/contracts';
import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Anchor = Schema<'AnchorSummaryDto'>;
export type AnchorDetail = Schema<'AnchorDetailDto'>;
export type AnchorSupply = Schema<'AnchorSupplyDto'>;
export type SupplyNode = Schema<'SupplyNodeDto'>;
export type SupplyRates = Schema<'SupplyRatesDto'>;
export type YearRates = Schema<'YearRatesDto'>;
export type AnchorRelations = Schema<'AnchorRelationsDto'>;
export type Relation = Schema<'AnchorRelationDto'>;
export type RelatedFirm = Schema<'RelatedFirmDto'>;
export type Unasked = Schema<'UnaskedDto'>;
export type UnaskedSupplier = Schema<'UnaskedSupplierDto'>;

/** Which purchases, and how far away still counts as local. */
export interface SupplyLens {
  radius: SupplyArea | undefined;
  year: number | undefined;
}

/** Leads, visits and lists change what is shown, each from a page of its own: asked anew whenever the page opens. */
const ALWAYS = 0;

const one = (id: string) => ['anchors', 'one', id] as const;

export const anchorQuery = defineQueryOptions((id: string) => ({
  key: one(id),
  query: ({ signal }) => unwrap(api.GET('/anchors/{id}', { params: { path: { id } }, signal })),
  staleTime: ALWAYS,
}));

export const supplyQuery = defineQueryOptions(({ id, ...lens }: SupplyLens & { id: string }) => ({
  key: [...one(id), 'supply', { ...lens }] as const,
  query: ({ signal }) =>
    unwrap(api.GET('/anchors/{id}/supply', { params: { path: { id }, query: lens }, signal })),
  placeholderData: (previous: AnchorSupply | undefined) => previous,
}));

export const relationsQuery = defineQueryOptions(({ id, ring }: { id: string; ring: 1 | 2 }) => ({
  key: [...one(id), 'relations', ring] as const,
  query: ({ signal }) =>
    unwrap(api.GET('/anchors/{id}/relations', { params: { path: { id }, query: { ring } }, signal })),
  placeholderData: (previous: AnchorRelations | undefined) => previous,
}));

export const workQuery = defineQueryOptions((id: string) => ({
  key: [...one(id), 'work'] as const,
  query: ({ signal }) => unwrap(api.GET('/anchors/{id}/work', { params: { path: { id } }, signal })),
  staleTime: ALWAYS,
}));

export const unaskedQuery = defineQueryOptions((id: string) => ({
  key: [...one(id), 'unasked'] as const,
  query: ({ signal }) => unwrap(api.GET('/anchors/{id}/unasked', { params: { path: { id } }, signal })),
  staleTime: ALWAYS,
}));
