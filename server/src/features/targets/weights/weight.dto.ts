import { TARGET_AXES, type TargetCriterion } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { ReferenceDto } from '../../../platform/http';
import { AxisOrderDto } from '../candidates/candidate.dto';
import type { WeightGroup } from './target-weight.entity';

const PERCENT = 100;
const ITEMS = 9;
const PAIRS = 36;
const STRONGEST = 9;

export const WEIGHT_GROUPS = ['order', ...TARGET_AXES] as const;

class OrderInput extends AxisOrderDto {
  @IsInt() @Min(0) @Max(PERCENT) declare fit: number;
  @IsInt() @Min(0) @Max(PERCENT) declare timing: number;
  @IsInt() @Min(0) @Max(PERCENT) declare access: number;
}

/** The most points of each criterion. */
export class CriteriaDto implements Record<TargetCriterion, number> {
  @IsInt() @Min(0) @Max(PERCENT) node!: number;
  @IsInt() @Min(0) @Max(PERCENT) breadth!: number;
  @IsInt() @Min(0) @Max(PERCENT) anchor!: number;
  @IsInt() @Min(0) @Max(PERCENT) qualification!: number;
  @IsInt() @Min(0) @Max(PERCENT) share!: number;
  @IsInt() @Min(0) @Max(PERCENT) capacity!: number;
  @IsInt() @Min(0) @Max(PERCENT) proximity!: number;
  @IsInt() @Min(0) @Max(PERCENT) listed!: number;
  @IsInt() @Min(0) @Max(PERCENT) signals!: number;
  @IsInt() @Min(0) @Max(PERCENT) sites!: number;
  @IsInt() @Min(0) @Max(PERCENT) path!: number;
  @IsInt() @Min(0) @Max(PERCENT) introducer!: number;
  @IsInt() @Min(0) @Max(PERCENT) group!: number;
  @IsInt() @Min(0) @Max(PERCENT) contact!: number;
}

/** `row` counts `value` times as much as `column`; both by their place in the group. */
export class PairDto {
  @IsInt()
  @Min(0)
  @Max(ITEMS - 1)
  row!: number;

  @IsInt()
  @Min(0)
  @Max(ITEMS - 1)
  column!: number;

  @IsNumber()
  @Min(1 / STRONGEST)
  @Max(STRONGEST)
  value!: number;
}

export class CompareDto {
  /** What is compared: the axes among themselves, or the criteria of one axis. */
  @IsIn(WEIGHT_GROUPS)
  group!: WeightGroup;

  @IsArray()
  @ArrayMaxSize(PAIRS)
  @ValidateNested({ each: true })
  @Type(() => PairDto)
  comparisons!: PairDto[];
}

export class PrioritiesDto {
  /** Whole numbers that add up to 100, in the order of the group. */
  parts!: number[];
  lambdaMax!: number;
  ci!: number;
  cr!: number;
  /** False when the comparisons contradict one another: CR is 0.1 or more. */
  consistent!: boolean;
}

export class SaveTargetWeightsDto {
  @ValidateNested()
  @Type(() => OrderInput)
  order!: OrderInput;

  @ValidateNested()
  @Type(() => CriteriaDto)
  most!: CriteriaDto;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(WEIGHT_GROUPS.length)
  @ValidateNested({ each: true })
  @Type(() => CompareDto)
  comparisons?: CompareDto[];
}

export class TargetWeightsDto {
  order!: AxisOrderDto;
  most!: CriteriaDto;
}

export class TargetWeightsAnswerDto {
  values!: TargetWeightsDto;
  /** What the product comes with. */
  defaults!: TargetWeightsDto;
  comparisons!: CompareDto[];
  author!: ReferenceDto | null;
  changedAt!: Date | null;
  /** 0 while nobody of the zone has set any. */
  version!: number;
}
