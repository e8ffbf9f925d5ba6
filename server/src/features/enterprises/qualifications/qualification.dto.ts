import {
  LIMITS,
  QUALIFICATION_KINDS,
  QUALIFICATION_LEVELS,
  type QualificationKind,
  type QualificationLevel,
} from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

import { IsDay, MayBeAbsent } from '../../../platform/http';

export class QualificationPath {
  /** Of the enterprise. */
  @IsUUID()
  id!: string;

  @IsUUID()
  qualificationId!: string;
}

/** What is absent stays; null empties. */
export class UpdateQualificationDto {
  @MayBeAbsent()
  @IsIn(QUALIFICATION_KINDS)
  kind?: QualificationKind;

  /** What it is called; needed where the kind is `other`. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.title)
  name?: string | null;

  @IsOptional()
  @IsIn(QUALIFICATION_LEVELS)
  level?: QualificationLevel | null;

  /** Number of the certificate. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.title)
  certificate?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  issuer?: string | null;

  @IsOptional()
  @IsDay()
  issuedOn?: string | null;

  /** The last day; null for what does not end by itself. */
  @IsOptional()
  @IsDay()
  validUntil?: string | null;

  /** The day on which it was withdrawn or given up before its time. */
  @IsOptional()
  @IsDay()
  endedOn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  source?: string | null;
}

export class NewQualificationDto extends UpdateQualificationDto {
  @IsIn(QUALIFICATION_KINDS)
  declare kind: QualificationKind;
}

export const QUALIFICATION_STATES = ['valid', 'ending', 'over'] as const;
export type QualificationState = (typeof QUALIFICATION_STATES)[number];

export class QualificationDto {
  id!: string;
  kind!: QualificationKind;
  name!: string | null;
  level!: QualificationLevel | null;
  certificate!: string | null;
  issuer!: string | null;
  issuedOn!: string | null;
  validUntil!: string | null;
  endedOn!: string | null;
  source!: string | null;
  /** `ending`: its last day is near; `over`: that day has passed, or it was ended before. */
  state!: QualificationState;
  version!: number;
}

export class QualificationListDto {
  /** What holds first, what ends first before the rest. */
  items!: QualificationDto[];
}
