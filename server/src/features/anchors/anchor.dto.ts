import type {
  DemandBasis,
  EnterpriseRelationKind,
  EvidenceLevel,
  LocalStatus,
  SupplyArea,
} from '@lianzhao/contracts';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';

import { ReferenceDto } from '../../platform/http';
import { AnchorDto } from '../chains';
import { LeadDto, NodeReferenceDto } from '../leads';
import { ProjectDto } from '../projects';
import { RangeRatioDto } from './supply/supply.dto';

export class AnchorQuery {
  /** Code of a chain. */
  @IsOptional()
  @IsString()
  @MaxLength(30)
  chain?: string;
}

export class AnchorChainDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
}

export class WorkCountDto {
  total!: number;
  open!: number;
}

/** Share of what it buys that is bought here (LSR_value), as far as the reader may see its records. */
export class AnchorRateDto extends RangeRatioDto {
  basis!: DemandBasis;
}

/** A chain leader with what became of it, as far as the reader may see. */
export class AnchorSummaryDto extends AnchorDto {
  chain!: AnchorChainDto;
  nodes!: NodeReferenceDto[];
  /** Plants and projects of its that are listed here. */
  sites!: number;
  /** Null for those who may not read leads. */
  leads!: WorkCountDto | null;
  projects!: WorkCountDto | null;
  /** Null where nothing it buys is known. */
  supply!: AnchorRateDto | null;
}

export class AnchorSummaryListDto {
  items!: AnchorSummaryDto[];
}

export class AnchorSiteDto {
  id!: string;
  nameZh!: string;
  status!: LocalStatus;
  capacity!: string | null;
  year!: number | null;
  place!: string | null;
  area!: SupplyArea;
  source!: string | null;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
}

/** What a plant makes in a year at full capacity. */
export class AnchorVolumeDto {
  id!: string;
  plant!: string;
  product!: string;
  productZh!: string | null;
  unit!: string;
  annualVolume!: number | null;
  /** 元 a year. */
  purchasedValue!: number | null;
  year!: number | null;
  place!: string | null;
  evidence!: EvidenceLevel;
  source!: string;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
}

export class AnchorFirmDto extends ReferenceDto {
  shortName!: string | null;
  province!: string | null;
  city!: string | null;
  listing!: string | null;
}

export class AnchorDetailDto extends AnchorSummaryDto {
  firm!: AnchorFirmDto;
  /** Further names under which volumes and purchase files speak of it. */
  aliases!: string[];
  source!: string;
  version!: number;
  plants!: AnchorSiteDto[];
  volumes!: AnchorVolumeDto[];
}

export class RelationQuery {
  /** `2`: also what its group's firms are related to. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2)
  ring?: number;
}

export class RelatedFirmDto extends ReferenceDto {
  shortName!: string | null;
  province!: string | null;
  city!: string | null;
  /** The ring around the zone it sits in; null beyond them all. */
  area!: SupplyArea | null;
}

/** The supplier supplies, is the subsidiary of, or introduced the customer; else the order says nothing. */
export class AnchorRelationDto {
  id!: string;
  supplierId!: string;
  customerId!: string;
  relation!: EnterpriseRelationKind;
  evidence!: EvidenceLevel;
  node!: NodeReferenceDto | null;
  source!: string;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
  /** 1 for its own, 2 for those of its group's firms. */
  ring!: number;
}

export class AnchorRelationsDto {
  /** The firm all of this is about. */
  anchorFirmId!: string;
  firms!: RelatedFirmDto[];
  relations!: AnchorRelationDto[];
  /** More relations than are sent. */
  capped!: boolean;
}

export class AnchorLeadsDto extends WorkCountDto {
  /** The latest. */
  items!: LeadDto[];
}

export class AnchorProjectsDto extends WorkCountDto {
  /** The latest. */
  items!: ProjectDto[];
}

/** Leads and projects that came through it, of those the reader may see. */
export class AnchorWorkDto {
  leads!: AnchorLeadsDto | null;
  projects!: AnchorProjectsDto | null;
}

export const EXPORT_LANGUAGES = ['zh-CN', 'en'] as const;
export type ExportLanguage = (typeof EXPORT_LANGUAGES)[number];

export class AnchorExportQuery {
  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(EXPORT_LANGUAGES)
  language?: ExportLanguage;
}
