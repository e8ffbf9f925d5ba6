import {
  DUPLICATE_PAIR_STATUSES,
  type DuplicateMatch,
  type DuplicatePairStatus,
  LIMITS,
} from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../../platform/http';

export class PairQuery extends PageQuery {
  @IsOptional()
  @IsIn(DUPLICATE_PAIR_STATUSES)
  status?: DuplicatePairStatus;
}

export class DecidePairDto {
  /** `different`: remembered, and not asked again; `open`: asked again. */
  @IsIn(DUPLICATE_PAIR_STATUSES)
  status!: DuplicatePairStatus;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.reason)
  reason?: string;
}

/** One of two firms, with what helps to tell them apart. */
export class PairedFirmDto extends ReferenceDto {
  uscc!: string | null;
  city!: string | null;
  mainProducts!: string | null;
  leads!: number;
  visits!: number;
}

export class DuplicatePairDto {
  id!: string;
  first!: PairedFirmDto;
  second!: PairedFirmDto;
  match!: DuplicateMatch;
  /** 0 to 100; the higher, the more alike. */
  score!: number;
  status!: DuplicatePairStatus;
  reason!: string | null;
  decidedBy!: ReferenceDto | null;
  decidedAt!: Date | null;
  version!: number;
}

export class DuplicatePairPageDto extends PageDto {
  items!: DuplicatePairDto[];
}

export class DuplicateScanDto {
  id!: string;
  startedAt!: Date;
  endedAt!: Date | null;
  /** Names looked at so far, of so many. */
  done!: number;
  total!: number;
  /** Pairs that were not known before. */
  found!: number;
}

export class LatestScanDto {
  scan!: DuplicateScanDto | null;
}
