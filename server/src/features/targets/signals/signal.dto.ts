import { HALF_LIFE, LIMITS, SIGNAL_KINDS, type SignalKind } from '@lianzhao/contracts';
import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';

import { IsDay, MayBeAbsent, ReferenceDto } from '../../../platform/http';

const SOURCE = 1000;

export class CreateSignalDto {
  @IsIn(SIGNAL_KINDS)
  kind!: SignalKind;

  /** The day of the news, YYYY-MM-DD; not in the future. */
  @IsDay()
  observedOn!: string;

  /** Days after which it counts half; by its kind unless said otherwise. */
  @MayBeAbsent()
  @IsInt()
  @Min(HALF_LIFE.least)
  @Max(HALF_LIFE.most)
  halfLifeDays?: number;

  @IsString()
  @Length(2, LIMITS.line)
  note!: string;

  /** Where it was read or heard. */
  @IsString()
  @Length(2, SOURCE)
  source!: string;
}

export class UpdateSignalDto {
  @MayBeAbsent()
  @IsIn(SIGNAL_KINDS)
  kind?: SignalKind;

  @MayBeAbsent()
  @IsDay()
  observedOn?: string;

  @MayBeAbsent()
  @IsInt()
  @Min(HALF_LIFE.least)
  @Max(HALF_LIFE.most)
  halfLifeDays?: number;

  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.line)
  note?: string;

  @MayBeAbsent()
  @IsString()
  @Length(2, SOURCE)
  source?: string;
}

export class SignalDto {
  id!: string;
  kind!: SignalKind;
  observedOn!: string;
  halfLifeDays!: number;
  note!: string;
  source!: string;
  author!: ReferenceDto;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class SignalListDto {
  items!: SignalDto[];
}
