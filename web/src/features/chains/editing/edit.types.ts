import type { Schema } from '@/api';

export type NodeRecord = Schema<'NodeRecordDto'>;
export type NodeInput = Schema<'CreateNodeDto'>;
export type NodeChange = Schema<'UpdateNodeDto'>;
export type NodeUses = Schema<'NodeUsesDto'>;
export type MergeTarget = Schema<'MergeTargetDto'>;
export type SplitPart = Schema<'SplitPartDto'>;
export type LinkedNode = Schema<'LinkedNodeDto'>;
export type SiteInput = Schema<'CreateSiteDto'>;
export type BillRow = Schema<'BillRowDto'>;
export type BillInput = Schema<'SaveBillRowDto'>;
export type Volume = Schema<'VolumeDto'>;
export type VolumeInput = Schema<'CreateVolumeDto'>;
export type PlacedFirm = Schema<'PlacementDto'>;
export type FirmInput = Schema<'SavePlacementDto'>;
export type Relation = Schema<'RelationDto'>;
export type Firm = Pick<Schema<'EnterpriseDto'>, 'id' | 'name' | 'city' | 'province'>;
