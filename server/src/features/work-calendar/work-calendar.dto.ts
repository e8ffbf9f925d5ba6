import { DAY_KINDS, type DayKind, LIMITS, MOST_SPECIAL_DAYS } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, Length, ValidateNested } from 'class-validator';

import { IsDay, ReferenceDto } from '../../platform/http';

export class SpecialDayDto {
  @IsDay()
  day!: string;

  @IsIn(DAY_KINDS)
  kind!: DayKind;

  @IsString()
  @Length(1, LIMITS.title)
  name!: string;
}

export class SaveCalendarYearDto {
  /** Number of the notice it follows. */
  @IsString()
  @Length(2, LIMITS.name)
  notice!: string;

  @IsArray()
  @ArrayMaxSize(MOST_SPECIAL_DAYS)
  @ValidateNested({ each: true })
  @Type(() => SpecialDayDto)
  days!: SpecialDayDto[];
}

export class CalendarYearDto {
  year!: number;
  notice!: string;
  days!: SpecialDayDto[];
  /** Null for what the product comes with. */
  author!: ReferenceDto | null;
  changedAt!: Date;
  version!: number;
}

export class WorkCalendarDto {
  items!: CalendarYearDto[];
}
