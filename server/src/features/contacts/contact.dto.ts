import {
  type ChannelKind,
  CONTACT_WAYS,
  type ContactWay,
  LEGAL_BASES,
  type LegalBasis,
  LIMITS,
  VISIT_LIMITS,
} from '@lianzhao/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { GroupedQuery, IsDay, many, MayBeAbsent, PageDto, ReferenceDto } from '../../platform/http';
import { NewPostDto, PostDto } from './posts/post.dto';

const NAME = 60;
const PURPOSE = 200;

export class ContactQuery extends GroupedQuery {
  /** Part of the name in characters, pinyin or initials, the last four digits, a whole number or address; or a firm. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;

  /** People who have or had a post there. */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** People who have or had a post at one of these: those who may have taken part in a visit. */
  @IsOptional()
  @Transform(many)
  @IsArray()
  @ArrayMaxSize(VISIT_LIMITS.firms + 1)
  @IsUUID(undefined, { each: true })
  firm?: string[];

  /** `me` or the id of a user. */
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/)
  owner?: string;

  /** `true`: only those whose day has passed, to be looked at again. */
  @IsOptional()
  @IsIn(['true', 'false'])
  due?: 'true' | 'false';
}

export class CreateContactDto {
  @IsString()
  @Length(1, NAME)
  name!: string;

  @ValidateNested()
  @Type(() => NewPostDto)
  post!: NewPostDto;

  /** Phone numbers and e-mail addresses as they are written; what each is, is told from that. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(LIMITS.channels)
  @IsString({ each: true })
  @MaxLength(LIMITS.line, { each: true })
  channels?: string[];

  @IsOptional()
  @IsIn(CONTACT_WAYS)
  preferredWay?: ContactWay | null;

  @IsIn(LEGAL_BASES)
  legalBasis!: LegalBasis;

  @IsString()
  @Length(2, PURPOSE)
  purpose!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.line)
  source?: string;

  /** 24 months from today unless said otherwise. */
  @MayBeAbsent()
  @IsDay()
  retainUntil?: string;

  /** Make it although somebody with the same number is here already. */
  @MayBeAbsent()
  @IsBoolean()
  allowDuplicate?: boolean;
}

/** What is absent stays. Numbers and posts are changed one by one. */
export class UpdateContactDto {
  @MayBeAbsent()
  @IsString()
  @Length(1, NAME)
  name?: string;

  @IsOptional()
  @IsIn(CONTACT_WAYS)
  preferredWay?: ContactWay | null;

  @MayBeAbsent()
  @IsIn(LEGAL_BASES)
  legalBasis?: LegalBasis;

  @MayBeAbsent()
  @IsString()
  @Length(2, PURPOSE)
  purpose?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.line)
  source?: string;

  @MayBeAbsent()
  @IsDay()
  retainUntil?: string;
}

export class EraseContactDto {
  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

/** Where a new record is. The answer to a POST is kept for a retry, so it tells nothing about the person. */
export class ContactMadeDto {
  id!: string;
  version!: number;
}

/** A number or an address, as everybody may see it. */
export class MaskedChannelDto {
  id!: string;
  kind!: ChannelKind;
  /** `138****1234` */
  masked!: string;
}

export class ContactDto {
  id!: string;
  name!: string;
  preferredWay!: ContactWay | null;
  legalBasis!: LegalBasis;
  purpose!: string;
  source!: string;
  /** YYYY-MM-DD */
  retainUntil!: string;
  owner!: ReferenceDto;
  department!: ReferenceDto;
  /** What the person is now comes first. */
  posts!: PostDto[];
  channels!: MaskedChannelDto[];
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class ContactPageDto extends PageDto {
  items!: ContactDto[];
}
