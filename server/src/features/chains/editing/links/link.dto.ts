import { EVIDENCE_LEVELS, type EvidenceLevel, LIMITS } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

import { IsDataDate } from '../data-date';

const CODE = 30;

/** A supply link: what `from` makes is used by `to`. */
export class LinkPath {
  @IsString()
  @MaxLength(CODE)
  code!: string;

  @IsString()
  @MaxLength(CODE)
  from!: string;

  @IsString()
  @MaxLength(CODE)
  to!: string;
}

export class SaveLinkDto {
  @IsOptional()
  @IsIn(EVIDENCE_LEVELS)
  evidence?: EvidenceLevel | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.text)
  source?: string | null;

  /** `2025`, `2025-11` or `2025-11-03`; this month unless said. */
  @IsOptional()
  @IsDataDate()
  dataDate?: string | null;
}

export class LinkDto {
  from!: string;
  fromNameZh!: string;
  to!: string;
  toNameZh!: string;
  evidence!: EvidenceLevel | null;
  source!: string | null;
  dataDate!: string | null;
}
