import { LIMITS, LIST_CODES, LIST_LAYOUTS, type ListCode, type ListLayout } from '@lianzhao/contracts';
import { VIEW_SCOPES, type ViewScope } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent, ReferenceDto } from '../../../platform/http';

const COLUMNS = 40;
const WORD = 40;

export class ViewQuery {
  @IsIn(LIST_CODES)
  register!: ListCode;
}

/** What is asked of the register and how it is laid out. */
class ViewStateInput {
  /** As they stand in the address of the list. */
  @MayBeAbsent()
  @IsObject()
  filters?: Record<string, string>;

  /** In their order; none: as the register has them. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(COLUMNS)
  @IsString({ each: true })
  @MaxLength(WORD, { each: true })
  columns?: string[];

  /** Pixels of columns that somebody made wider or narrower, by their keys. */
  @MayBeAbsent()
  @IsObject()
  widths?: Record<string, number>;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.codeName)
  sort?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(WORD)
  grouping?: string | null;

  @MayBeAbsent()
  @IsIn(LIST_LAYOUTS)
  layout?: ListLayout;
}

export class CreateViewDto extends ViewStateInput {
  @IsIn(LIST_CODES)
  register!: ListCode;

  @IsString()
  @Length(1, LIMITS.codeName)
  name!: string;

  /** Private unless said otherwise. */
  @MayBeAbsent()
  @IsIn(VIEW_SCOPES)
  scope?: ViewScope;
}

/** What is absent stays. */
export class UpdateViewDto extends ViewStateInput {
  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.codeName)
  name?: string;

  @MayBeAbsent()
  @IsIn(VIEW_SCOPES)
  scope?: ViewScope;
}

export class DefaultViewDto {
  @IsIn(LIST_CODES)
  register!: ListCode;

  /** Null: the list as it comes. */
  @IsOptional()
  @IsUUID()
  viewId!: string | null;
}

export class ViewDto {
  id!: string;
  register!: ListCode;
  name!: string;
  scope!: ViewScope;
  owner!: ReferenceDto;
  department!: ReferenceDto;
  filters!: Record<string, string>;
  columns!: string[];
  /** Pixels, by the key of the column. */
  widths!: Record<string, number>;
  sort!: string | null;
  grouping!: string | null;
  layout!: ListLayout;
  /** Whether the reader may change or delete it. */
  mine!: boolean;
  version!: number;
  updatedAt!: Date;
}

export class ViewListDto {
  items!: ViewDto[];
  defaultId!: string | null;
}
