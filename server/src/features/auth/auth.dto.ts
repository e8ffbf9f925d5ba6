import { LIMITS, type Permission, PERMISSIONS, type Role } from '@lianzhao/contracts';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

import type { Actor } from '../../platform/access';
import { ReferenceDto } from '../../platform/http';

export class SignInDto {
  @IsString()
  @MaxLength(60)
  username!: string;

  @IsString()
  @MaxLength(LIMITS.passwordMax)
  password!: string;
}

export class MeDto {
  id!: string;
  username!: string;
  name!: string;
  roles!: Role[];
  permissions!: Permission[];
  department!: ReferenceDto;
  /** True: nothing but changing the password is answered. */
  mustChangePassword!: boolean;

  static from(actor: Actor): MeDto {
    const { id, username, name, roles, permissions, departmentId, departmentName, mustChangePassword } =
      actor;
    return {
      id,
      username,
      name,
      roles: [...roles],
      permissions: [...permissions],
      department: { id: departmentId, name: departmentName },
      mustChangePassword,
    };
  }
}

export class SessionDto {
  me!: MeDto;
}

export class ChangePasswordDto {
  @IsString()
  @MaxLength(LIMITS.passwordMax)
  current!: string;

  @IsString()
  @MaxLength(LIMITS.passwordMax)
  next!: string;
}

export class CreateTokenDto {
  @IsString()
  @Length(1, 60)
  name!: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(PERMISSIONS, { each: true })
  scopes!: Permission[];

  /** Days until it expires. */
  @IsInt()
  @Min(1)
  @Max(366)
  days!: number;
}

export class TokenDto {
  id!: string;
  name!: string;
  scopes!: Permission[];
  expiresAt!: Date;
  lastUsedAt!: Date | null;
  createdAt!: Date;
}

export class TokenListDto {
  items!: TokenDto[];
}

export class NewTokenDto extends TokenDto {
  /** Shown once. */
  token!: string;
}
