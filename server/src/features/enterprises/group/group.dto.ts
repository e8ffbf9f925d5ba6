import { EVIDENCE_LEVELS, type EvidenceLevel, LIMITS } from '@lianzhao/contracts';
import { IsIn, IsNumber, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';

import { IsDataDate } from '../../chains';
import { MayBeAbsent, ReferenceDto } from '../../../platform/http';

export class GroupLinkPath {
  /** Of the enterprise on whose page it is changed: either end. */
  @IsUUID()
  id!: string;

  @IsUUID()
  linkId!: string;
}

/** What is absent stays. */
export class UpdateGroupLinkDto {
  /** Percent the parent holds, two decimals at most; null where it is not known. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(100)
  share?: number | null;

  /** Since when: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  @IsOptional()
  @IsDataDate()
  since?: string | null;

  @MayBeAbsent()
  @IsIn(EVIDENCE_LEVELS)
  evidence?: EvidenceLevel;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.line)
  @Matches(/\S/)
  source?: string;
}

export class NewGroupLinkDto extends UpdateGroupLinkDto {
  /** The other firm. */
  @IsUUID()
  otherId!: string;

  /** What the other firm is of this one. */
  @IsIn(['parent', 'subsidiary'])
  as!: 'parent' | 'subsidiary';

  @IsIn(EVIDENCE_LEVELS)
  declare evidence: EvidenceLevel;

  @IsString()
  @Length(1, LIMITS.line)
  @Matches(/\S/)
  declare source: string;
}

export class GroupLinkDto {
  id!: string;
  parent!: ReferenceDto;
  subsidiary!: ReferenceDto;
  /** Percent the parent holds. */
  share!: number | null;
  since!: string | null;
  evidence!: EvidenceLevel;
  source!: string;
  version!: number;
}

/** Everybody connected with a firm by parents and subsidiaries, in either direction. */
export class GroupDto {
  members!: ReferenceDto[];
  links!: GroupLinkDto[];
  /** The group is larger than is shown. */
  capped!: boolean;
}
