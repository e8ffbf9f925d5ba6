import {
  type EnterpriseRelationKind,
  type EvidenceLevel,
  LIMITS,
  TARGET_LIMITS,
  TARGET_STATUSES,
  type TargetListStatus,
  type TargetStatus,
} from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../../platform/http';
import { NodeReferenceDto } from '../../leads';
import { AxisScoreDto, ConflictDto } from '../candidates/candidate.dto';

export class TargetQuery extends PageQuery {
  /** Id of a target list. */
  @IsOptional()
  @IsUUID()
  list?: string;

  @IsOptional()
  @IsIn(TARGET_STATUSES)
  status?: TargetStatus;

  /** `true`: those of active lists that somebody still has to take up or decline. */
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';

  /** `me` or the id of a user. */
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/)
  owner?: string;

  /** Code of a chain node. */
  @IsOptional()
  @IsString()
  @MaxLength(30)
  node?: string;

  /** Code of a chain. */
  @IsOptional()
  @IsString()
  @MaxLength(30)
  chain?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** Part of the firm's name, in characters, pinyin or initials. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;
}

export class AssignTargetsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TARGET_LIMITS.atOnce)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  targetIds!: string[];

  /** Null takes the work back. */
  @IsOptional()
  @IsUUID()
  ownerId!: string | null;
}

export class MoveTargetDto {
  @IsIn(['declined', 'proposed'])
  to!: 'declined' | 'proposed';

  /** The version the actor was looking at; an older one is refused. */
  @IsInt()
  version!: number;

  /** Needed to decline. */
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.reason)
  reason?: string;
}

export class TargetFirmDto extends ReferenceDto {
  shortName!: string | null;
  province!: string | null;
  city!: string | null;
  region!: string | null;
}

export class TargetOfListDto extends ReferenceDto {
  status!: TargetListStatus;
}

export class TargetLeadDto {
  id!: string;
  title!: string;
}

export class AcceptTargetDto {
  /** The anchor it is reached through; unless said otherwise that of the strongest tie, null for none. */
  @IsOptional()
  @IsUUID()
  anchorId?: string | null;
}

/** An anchor of the chain, and how the firm is tied to it; null where no tie is known. */
export class TargetAnchorDto extends ReferenceDto {
  relation!: EnterpriseRelationKind | null;
  /** The firm of the anchor's group that the tie is with; null when it is the anchor itself. */
  via!: string | null;
  evidence!: EvidenceLevel | null;
}

export class TargetAnchorsDto {
  /** The strongest tie first, those without a tie last. */
  items!: TargetAnchorDto[];
}

export class TargetDto {
  id!: string;
  list!: TargetOfListDto;
  enterprise!: TargetFirmDto;
  node!: NodeReferenceDto;
  status!: TargetStatus;
  /** As they were when it was put on the list. */
  axes!: AxisScoreDto[];
  owner!: ReferenceDto | null;
  /** What it became, for those who may see that. */
  lead!: TargetLeadDto | null;
  declinedReason!: string | null;
  conflicts!: ConflictDto[];
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class TargetPageDto extends PageDto {
  items!: TargetDto[];
}
