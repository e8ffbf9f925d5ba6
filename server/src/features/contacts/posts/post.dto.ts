import { LIMITS, POST_LEVELS, type PostLevel } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

import { MayBeAbsent, ReferenceDto } from '../../../platform/http';
import { IsDataDate } from '../../chains';

export class PostPath {
  /** Of the person. */
  @IsUUID()
  id!: string;

  @IsUUID()
  postId!: string;
}

export class NewPostDto {
  @IsUUID()
  enterpriseId!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.title)
  department?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.title)
  title?: string;

  @IsOptional()
  @IsIn(POST_LEVELS)
  level?: PostLevel | null;

  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  @IsOptional()
  @IsDataDate()
  since?: string | null;

  /** Null: to this day. */
  @IsOptional()
  @IsDataDate()
  until?: string | null;
}

/** What is absent stays; null empties. */
export class UpdatePostDto {
  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.title)
  department?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.title)
  title?: string;

  @IsOptional()
  @IsIn(POST_LEVELS)
  level?: PostLevel | null;

  @IsOptional()
  @IsDataDate()
  since?: string | null;

  @IsOptional()
  @IsDataDate()
  until?: string | null;
}

export class PostDto {
  id!: string;
  enterprise!: ReferenceDto;
  department!: string;
  title!: string;
  level!: PostLevel | null;
  since!: string | null;
  until!: string | null;
}
