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

/** What a list accepts that can be told apart by a field. */
export class GroupedQuery extends PageQuery {
  /** The field; with it only rows of the group of `groupKey`, or without one those that have none. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  group?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  groupKey?: string;
}

export class ListGroupDto {
  /** To send as `groupKey`; null: those that have none. */
  key!: string | null;
  /** Null where the key is a word of the contract. */
  name!: string | null;
  count!: number;
}

export class ListGroupsDto {
  /** The largest first. */
  items!: ListGroupDto[];
  /** True where too many rows matched to count all of them; the groups are then those of a part. */
  capped!: boolean;
  /** True where there are more groups than the largest, which are listed. */
  more!: boolean;
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
