import {
  type ConflictKind,
  type GapState,
  LIMITS,
  QUALIFICATION_CLASSES,
  type QualificationClass,
  type SupplyRadius,
  TARGET_AXES,
  type TargetAxis,
  TARGET_LIMITS,
} from '@lianzhao/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

import { many, PageDto, PageQuery, ReferenceDto } from '../../../platform/http';

const CODE = 30;
const PLACE = 40;

export class CandidateQuery extends PageQuery {
  /** Code of a chain. */
  @IsString()
  @MaxLength(CODE)
  chain!: string;

  /** Codes of nodes; a group stands for everything below it, none for the gaps that come first. */
  @IsOptional()
  @Transform(many)
  @IsArray()
  @ArrayMaxSize(TARGET_LIMITS.nodes)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  node?: string[];

  /** 长三角, 珠三角 and so on, as the register names them. */
  @IsOptional()
  @Transform(many)
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(PLACE, { each: true })
  region?: string[];

  /** As the register writes them. */
  @IsOptional()
  @Transform(many)
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(PLACE, { each: true })
  city?: string[];

  @IsOptional()
  @IsIn(QUALIFICATION_CLASSES)
  qualification?: QualificationClass;

  @IsOptional()
  @IsIn(['true', 'false'])
  listed?: 'true' | 'false';

  /** `any` or the id of an anchor. */
  @IsOptional()
  @Matches(/^(any|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/)
  suppliesAnchor?: string;

  /** Nobody of the zone, whatever his department, dealt with it for so many months. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(120)
  notContactedMonths?: number;

  @IsOptional()
  @IsIn(['true', 'false'])
  hasSignal?: 'true' | 'false';

  /** Part of its name, in characters, pinyin or initials. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;
}

export class PointsDto {
  /** The web makes the sentence from code and parameters. */
  code!: string;
  params!: Record<string, string | number>;
  /** Null where the fact is not known: anything between 0 and `most`. */
  points!: number | null;
  most!: number;
}

export class AxisScoreDto {
  axis!: TargetAxis;
  /** Sums of the points with what is unknown at 0 and at its most. */
  low!: number;
  high!: number;
  points!: PointsDto[];
}

/** Another department is at it: which one, and nothing of what it does. */
export class ConflictDto {
  kind!: ConflictKind;
  department!: string;
}

export class CandidateFirmDto extends ReferenceDto {
  shortName!: string | null;
  province!: string | null;
  city!: string | null;
  region!: string | null;
  listing!: string | null;
  qualifications!: string[];
  mainProducts!: string | null;
}

/** Something of one's own that already is about the firm. */
export class OwnWorkDto extends ReferenceDto {
  kind!: 'lead' | 'list';
}

export class LastContactDto {
  kind!: 'visit' | 'lead';
  months!: number;
  department!: string;
}

export class CandidateDto {
  enterprise!: CandidateFirmDto;
  /** Codes of the wanted nodes at which it works. */
  nodeCodes!: string[];
  axes!: AxisScoreDto[];
  conflicts!: ConflictDto[];
  ours!: OwnWorkDto[];
  /** The last time anybody of the zone dealt with it. */
  lastContact!: LastContactDto | null;
}

export class WantedNodeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  state!: GapState | null;
  gapValue!: number | null;
  supplyRadius!: SupplyRadius | null;
  /** Outside firms that work there, before filters. */
  firms!: number;
}

export class FacetDto {
  value!: string;
  count!: number;
}

export class AnchorFacetDto extends FacetDto {
  name!: string;
}

/** How many firms each filter would leave, before any of them is set. */
export class CandidateFacetsDto {
  regions!: FacetDto[];
  /** The dozen with most of them. */
  cities!: FacetDto[];
  qualifications!: FacetDto[];
  anchors!: AnchorFacetDto[];
  listed!: number;
  signals!: number;
}

/** What counts how much for the order; it is shown nowhere as a grade. */
export class AxisOrderDto implements Record<TargetAxis, number> {
  fit!: number;
  timing!: number;
  access!: number;
}

/** A firm that is here already. */
export class LocalFirmDto extends ReferenceDto {
  city!: string | null;
  nodeCodes!: string[];
}

export class CandidatePageDto extends PageDto {
  items!: CandidateDto[];
  nodes!: WantedNodeDto[];
  facets!: CandidateFacetsDto;
  order!: AxisOrderDto;
  /** Firms of the register in the zone or its city; they are not asked to come. */
  local!: LocalFirmDto[];
}

export const CANDIDATE_SORTS = ['recommended', ...TARGET_AXES, 'name'] as const;
export type CandidateSort = (typeof CANDIDATE_SORTS)[number];
