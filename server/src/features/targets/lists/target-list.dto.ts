import { LIMITS, TARGET_LIMITS, TARGET_LIST_STATUSES, type TargetListStatus } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../../platform/http';
import { NodeReferenceDto } from '../../leads';
import { EXPORT_LANGUAGES, type ExportLanguage } from './export.words';

const CODE = 30;

export class TargetListQuery extends PageQuery {
  @IsOptional()
  @IsIn(TARGET_LIST_STATUSES)
  status?: TargetListStatus;

  /** `true`: all but the closed ones. */
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';

  /** Code of a chain. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  chain?: string;

  /** `me` or the id of a user. */
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/)
  owner?: string;

  /** Part of its name. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;
}

export class QuotaDto {
  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;

  /** How many firms the list is to win for the node. */
  @IsInt()
  @Min(0)
  @Max(TARGET_LIMITS.quota)
  quota!: number;
}

export class ProposalDto {
  @IsUUID()
  enterpriseId!: string;

  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;
}

export class ProposeTargetsDto {
  @IsArray()
  @ArrayMaxSize(TARGET_LIMITS.atOnce)
  @ValidateNested({ each: true })
  @Type(() => ProposalDto)
  targets!: ProposalDto[];

  /** The actor was told that another department has some of them on a list, and wants them all the same. */
  @MayBeAbsent()
  @IsBoolean()
  despiteConflicts?: boolean;
}

export class CreateTargetListDto extends ProposeTargetsDto {
  /** Code of a chain. */
  @IsString()
  @MaxLength(CODE)
  chain!: string;

  @IsString()
  @Length(2, LIMITS.title)
  name!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  note?: string;

  @MayBeAbsent()
  @IsIn(['draft', 'active'])
  status?: 'draft' | 'active';

  @IsArray()
  @ArrayMaxSize(TARGET_LIMITS.nodes)
  @ArrayUnique(({ nodeCode }: QuotaDto) => nodeCode)
  @ValidateNested({ each: true })
  @Type(() => QuotaDto)
  quotas!: QuotaDto[];
}

export class UpdateTargetListDto {
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.title)
  name?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  note?: string;

  @MayBeAbsent()
  @IsIn(TARGET_LIST_STATUSES)
  status?: TargetListStatus;

  /** All of them; nodes left out have none any more. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(TARGET_LIMITS.nodes)
  @ArrayUnique(({ nodeCode }: QuotaDto) => nodeCode)
  @ValidateNested({ each: true })
  @Type(() => QuotaDto)
  quotas?: QuotaDto[];

  /** As for proposing: needed to activate a list with firms that another department has on one. */
  @MayBeAbsent()
  @IsBoolean()
  despiteConflicts?: boolean;
}

/** How far a list has come at one node, counting what the reader may see. */
export class NodeProgressDto {
  node!: NodeReferenceDto;
  quota!: number;
  proposed!: number;
  assigned!: number;
  accepted!: number;
  declined!: number;
  /** Of the accepted: projects that supply. */
  landed!: number;
}

export class ListChainDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
}

export class TargetListDto {
  id!: string;
  name!: string;
  note!: string;
  status!: TargetListStatus;
  chain!: ListChainDto;
  department!: ReferenceDto;
  owner!: ReferenceDto;
  progress!: NodeProgressDto[];
  /** Of one's own departments: one may change it. Otherwise some of it was given to one. */
  own!: boolean;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class TargetListPageDto extends PageDto {
  items!: TargetListDto[];
}

export class ProposedDto {
  list!: TargetListDto;
  added!: number;
  /** Those that were on the list before. */
  already!: number;
}

export class ListExportQuery {
  /** Of the headings and states. */
  @IsOptional()
  @IsIn(EXPORT_LANGUAGES)
  language?: ExportLanguage;
}
