import type { components } from '../../web/src/api/schema';

type Schemas = components['schemas'];

export type Me = Schemas['MeDto'];
export type Chain = Schemas['ChainDto'];
export type GapMap = Schemas['GapMapDto'];
export type GapNode = Schemas['GapNodeDto'];
export type GapNodeDetail = Schemas['GapNodeDetailDto'];
export type Edit = Schemas['EditDto'];
export type Scenario = Schemas['ScenarioDto'];
export type Comparison = Schemas['ComparisonDto'];
export type GapSettingsAnswer = Schemas['GapSettingsAnswerDto'];
export type Area = Schemas['AreaDto'];
export type Enterprise = Schemas['EnterpriseDto'];
export type Lead = Schemas['LeadDto'];
export type Visit = Schemas['VisitDto'];
export type Project = Schemas['ProjectDto'];
export type ProjectDetail = Schemas['ProjectDetailDto'];
export type User = Schemas['UserDto'];
export type Notice = Schemas['NoticeDto'];
export type SearchAnswer = Schemas['SearchAnswerDto'];
export type AuditRow = Schemas['AuditRowDto'];

/** What every list answers. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
  count?: { value: number; capped: boolean };
}
export type Candidate = Schemas['CandidateDto'];
export type CandidatePage = Schemas['CandidatePageDto'];
export type Target = Schemas['TargetDto'];
export type TargetList = Schemas['TargetListDto'];
export type Signal = Schemas['SignalDto'];
export type LeadDetail = Schemas['LeadDetailDto'];
export type TargetWeightsAnswer = Schemas['TargetWeightsAnswerDto'];
export type Purchase = Schemas['PurchaseDto'];
export type PurchaseImport = Schemas['PurchaseImportDto'];
export type PurchaseImportDone = Schemas['PurchaseImportDoneDto'];
export type NodeRecord = Schemas['NodeRecordDto'];
export type NodeUses = Schemas['NodeUsesDto'];
export type LocalSite = Schemas['LocalSiteDto'];
export type Placement = Schemas['PlacementDto'];
export type BillRow = Schemas['BillRowDto'];
export type Volume = Schemas['VolumeDto'];
export type Relation = Schemas['RelationDto'];
export type Anchor = Schemas['AnchorSummaryDto'];
export type AnchorDetail = Schemas['AnchorDetailDto'];
export type AnchorSupply = Schemas['AnchorSupplyDto'];
export type AnchorRelations = Schemas['AnchorRelationsDto'];
export type AnchorWork = Schemas['AnchorWorkDto'];
export type Unasked = Schemas['UnaskedDto'];
export type ChainImport = Schemas['ChainImportDto'];
export type AppliedChain = Schemas['AppliedChainDto'];
export type FirmList = Schemas['FirmListDto'];
export type AppliedFirmList = Schemas['AppliedFirmListDto'];
export type Duplicate = Schemas['DuplicateDto'];
export type Dealing = Schemas['DealingDto'];
export type JoinRequest = Schemas['JoinRequestDto'];
export type EnterpriseMerge = Schemas['EnterpriseMergeDto'];
export type MergePreview = Schemas['MergePreviewDto'];
export type Unmerged = Schemas['UnmergedDto'];
export type DuplicatePair = Schemas['DuplicatePairDto'];
export type DuplicateScan = Schemas['DuplicateScanDto'];
export type EnterpriseChange = Schemas['EnterpriseChangeDto'];
export type Task = Schemas['TaskDto'];
