import { MOST_SHARES, SHARE_ROLES, type ShareRole } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';

import { ReferenceDto } from '../../../platform/http';

/** More than 0 and at most 100, with two places at most. */
const PERCENT = /^(?!0{1,3}(\.0{1,2})?$)(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

export class ShareInput {
  @IsIn(SHARE_ROLES)
  role!: ShareRole;

  @IsUUID()
  departmentId!: string;

  @IsOptional()
  @IsUUID()
  userId?: string | null;

  /** Decimal text, so that the parts add up exactly: `33.33`. */
  @Matches(PERCENT)
  percent!: string;
}

export class SetSharesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SHARES)
  @ValidateNested({ each: true })
  @Type(() => ShareInput)
  items!: ShareInput[];
}

export class ShareDto {
  role!: ShareRole;
  department!: ReferenceDto;
  user!: ReferenceDto | null;
  percent!: string;
}

export class ShareListDto {
  items!: ShareDto[];
  /** False while nobody has divided it: then all of it is the reporter's. */
  divided!: boolean;
  /** Whether the reader may divide it. */
  editable!: boolean;
}
