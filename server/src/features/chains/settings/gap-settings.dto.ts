import type { GapSettings, PriorityFactor, SupplyRadius } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsNumber, Max, Min, ValidateNested } from 'class-validator';

const DECIMALS = { maxDecimalPlaces: 4 };

export class ReachDto implements Record<SupplyRadius, number> {
  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  jit!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  regional!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  national!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  global!: number;
}

export class FitDto {
  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  base!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  neighbours!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  power!: number;
}

export class WeightsDto implements Record<PriorityFactor, number> {
  @IsNumber(DECIMALS)
  @Min(0)
  @Max(3)
  value!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(3)
  reach!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(3)
  fit!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(3)
  confidence!: number;
}

/** All settings together: a part of them would mean something else after the next upgrade. */
export class GapSettingsDto implements GapSettings {
  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  weakCoverage!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  breakHhi!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  breakExternalShare!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  blockedSupplyShare!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  blockedPurchaseShare!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(10)
  strengthQuotient!: number;

  @IsNumber(DECIMALS)
  @Min(0)
  @Max(1)
  winShare!: number;

  @IsDefined()
  @ValidateNested()
  @Type(() => ReachDto)
  reach!: ReachDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => FitDto)
  fit!: FitDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => WeightsDto)
  weights!: WeightsDto;

  @IsInt()
  @Min(1)
  @Max(240)
  staleMonths!: number;
}

export class GapSettingsAnswerDto {
  values!: GapSettingsDto;
  /** What the product comes with, to go back to. */
  defaults!: GapSettingsDto;
  /** Send as `If-Match`; 0 while the chain has no settings of its own. */
  version!: number;
}
