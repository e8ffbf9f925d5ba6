import { EMISSIONS, type Emission, LIMITS } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
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

/** 元 as a decimal text, so that nothing is lost on the way: `420000000` or `420000000.50`. */
export const MONEY = /^\d{1,13}(\.\d{1,2})?$/;
/** A quantity as a decimal text with two places at most. */
const QUANTITY = /^\d{1,8}(\.\d{1,2})?$/;
const MOST_JOBS = 1_000_000;

/** What an investor means to do; null empties a field, what is absent stays. */
export class LeadPlanInput {
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  referrer?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  reporterUnit?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.text)
  investorProfile?: string | null;

  @IsOptional()
  @Matches(MONEY)
  fixedAssets?: string | null;

  /** 亩. */
  @IsOptional()
  @Matches(QUANTITY)
  landMu?: string | null;

  /** kW. */
  @IsOptional()
  @Matches(QUANTITY)
  powerLoad?: string | null;

  /** Tonnes of coal equivalent a year. */
  @IsOptional()
  @Matches(QUANTITY)
  energyTce?: string | null;

  /** Cubic metres a year. */
  @IsOptional()
  @Matches(QUANTITY)
  waterUse?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(EMISSIONS.length)
  @ArrayUnique()
  @IsIn(EMISSIONS, { each: true })
  emissions?: Emission[] | null;

  /** 元 a year. */
  @IsOptional()
  @Matches(MONEY)
  expectedOutput?: string | null;

  /** 元 a year. */
  @IsOptional()
  @Matches(MONEY)
  expectedTax?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_JOBS)
  expectedJobs?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  intendedLocation?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.text)
  requests?: string | null;
}

export class LeadPlanDto {
  referrer!: string | null;
  reporterUnit!: string | null;
  investorProfile!: string | null;
  fixedAssets!: string | null;
  landMu!: string | null;
  powerLoad!: string | null;
  energyTce!: string | null;
  waterUse!: string | null;
  emissions!: Emission[] | null;
  expectedOutput!: string | null;
  expectedTax!: string | null;
  expectedJobs!: number | null;
  intendedLocation!: string | null;
  requests!: string | null;
}
