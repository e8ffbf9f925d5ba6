import { type ChannelKind, LIMITS } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent, ReferenceDto } from '../../../platform/http';

export class NewChannelDto {
  /** A phone number or an e-mail address. */
  @IsString()
  @MaxLength(LIMITS.line)
  value!: string;

  @MayBeAbsent()
  @IsBoolean()
  allowDuplicate?: boolean;
}

export class RevealChannelDto {
  /** What it is needed for; stays on the trail. */
  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class RevealedChannelDto {
  id!: string;
  kind!: ChannelKind;
  value!: string;
}

/** What is known so far of somebody who is being entered. */
export class ContactTwinQueryDto {
  @MayBeAbsent()
  @IsString()
  @MaxLength(60)
  name?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(LIMITS.channels)
  @IsString({ each: true })
  @MaxLength(LIMITS.line, { each: true })
  channels?: string[];
}

export class ContactTwinDto {
  id!: string;
  name!: string;
  /** By a number or an address, or by the same name at the same firm. */
  by!: 'channel' | 'name';
  enterprise!: ReferenceDto | null;
  title!: string;
  owner!: ReferenceDto;
}

export class ContactTwinsDto {
  items!: ContactTwinDto[];
}
