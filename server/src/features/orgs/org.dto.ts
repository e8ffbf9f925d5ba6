import { LIMITS, type Role, ROLES } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../platform/http';
import { DEPARTMENT_KINDS, type DepartmentKind } from './department.entity';

export class DepartmentDto {
  id!: string;
  parentId!: string | null;
  name!: string;
  kind!: DepartmentKind;
}

export class DepartmentListDto {
  items!: DepartmentDto[];
}

export class CreateDepartmentDto {
  @IsString()
  @Length(2, LIMITS.title)
  name!: string;

  @IsUUID()
  parentId!: string;

  @IsIn(DEPARTMENT_KINDS)
  kind!: DepartmentKind;
}

export class UserQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;
}

export class UserDto {
  id!: string;
  username!: string;
  name!: string;
  department!: ReferenceDto;
  roles!: Role[];
  disabled!: boolean;
  lockedUntil!: Date | null;
  lastSignInAt!: Date | null;
  version!: number;
}

export class UserPageDto extends PageDto {
  items!: UserDto[];
}

export class CreateUserDto {
  /** Lower-case letters, digits, dot and hyphen. */
  @Matches(/^[a-z][a-z0-9.-]{2,39}$/)
  username!: string;

  @IsString()
  @Length(1, 60)
  name!: string;

  @IsUUID()
  departmentId!: string;
}

export class UpdateUserDto {
  @MayBeAbsent()
  @IsString()
  @Length(1, 60)
  name?: string;

  @MayBeAbsent()
  @IsUUID()
  departmentId?: string;

  /** True ends every session of the user at once. */
  @MayBeAbsent()
  @IsBoolean()
  disabled?: boolean;
}

export class GrantRolesDto {
  @IsArray()
  @ArrayMaxSize(ROLES.length)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles!: Role[];

  @IsInt()
  version!: number;
}

export class NewPasswordDto {
  user!: UserDto;
  /** Shown once, valid for a day, to be changed at the first sign-in. */
  oneTimePassword!: string;
}

export class ColleagueDto {
  id!: string;
  name!: string;
  department!: ReferenceDto;
}

export class ColleagueQuery {
  /** `zone`: of all departments, to work along; otherwise those work may be handed to. */
  @IsOptional()
  @IsIn(['zone'])
  reach?: 'zone';
}

export class ColleagueListDto {
  items!: ColleagueDto[];
}
