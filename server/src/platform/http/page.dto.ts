import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

import { LIMITS } from '@lianzhao/contracts';

/** What every list accepts. */
export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageMax)
  limit?: number;

  /** The `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;

  /** A field of the list, with `-` in front for descending. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  sort?: string;

  /** `capped` stops counting at 1,000. Without a word the first page is counted so, and no other. */
  @IsOptional()
  @IsIn(['capped', 'exact', 'none'])
  count?: 'capped' | 'exact' | 'none';
}

export class CountDto {
  value!: number;
  /** True when there are more than were counted. */
  capped!: boolean;
}

export abstract class PageDto {
  /** Send as `after` for the next page; null on the last. */
  next!: string | null;
  count?: CountDto;
}

/** Another record by the name people know it under. */
export class ReferenceDto {
  id!: string;
  name!: string;
}
