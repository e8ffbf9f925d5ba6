import { LIMITS, SCREENING_RESULTS, type ScreeningResult } from '@lianzhao/contracts';
import { IsIn, IsInt, IsString, Length } from 'class-validator';

export class ScreenLeadDto {
  @IsIn(SCREENING_RESULTS)
  result!: ScreeningResult;

  @IsString()
  @Length(2, LIMITS.text)
  reason!: string;

  /** The version of the lead the actor was looking at. */
  @IsInt()
  version!: number;
}

export class FeedBackDto {
  @IsInt()
  version!: number;
}
