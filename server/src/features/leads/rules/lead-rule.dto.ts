import type { LeadRules } from '@lianzhao/contracts';
import { IsInt, Max, Min } from 'class-validator';

import { ReferenceDto } from '../../../platform/http';

const MONTH = 31;
const YEARS = 3650;
const MANY = 10_000;

export class LeadRulesDto implements LeadRules {
  /** Working days. */
  @IsInt() @Min(1) @Max(MONTH) respondDays!: number;
  @IsInt() @Min(1) @Max(MONTH) screenDays!: number;
  /** Calendar days. */
  @IsInt() @Min(1) @Max(YEARS) feedbackDays!: number;
  @IsInt() @Min(1) @Max(YEARS) followUpDays!: number;
  @IsInt() @Min(1) @Max(YEARS) claimDays!: number;
  @IsInt() @Min(1) @Max(YEARS) idleDays!: number;
  /** Working days. */
  @IsInt() @Min(1) @Max(MONTH) warnDays!: number;
  @IsInt() @Min(1) @Max(MANY) holdLimit!: number;
  @IsInt() @Min(0) @Max(YEARS) coolDownDays!: number;
}

export class LeadRulesAnswerDto {
  values!: LeadRulesDto;
  /** What the product comes with. */
  defaults!: LeadRulesDto;
  author!: ReferenceDto | null;
  changedAt!: Date | null;
  /** 0 while nobody of the zone has set any. */
  version!: number;
}
