import { LIMITS } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent } from '../../../platform/http';

const CODE = 30;
const NODES = 50;
const ALIASES = 20;

/** What may be said of a chain leader; what is absent stays. */
export class UpdateAnchorDto {
  /** Under which name it stands among the local sites. */
  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.name)
  @Matches(/\S/)
  localName?: string;

  /** All nodes it stands at; those left out are taken away. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(NODES)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  nodeCodes?: string[];

  /** Further names under which volumes and purchase files speak of it. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(ALIASES)
  @IsString({ each: true })
  @MaxLength(LIMITS.name, { each: true })
  aliases?: string[];

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.text)
  @Matches(/\S/)
  source?: string;

  /** What must be said along with it; null empties. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.text)
  note?: string | null;
}

export class RegisterAnchorDto extends UpdateAnchorDto {
  @IsString()
  @MaxLength(CODE)
  chainCode!: string;

  /** A firm of the register. */
  @IsUUID()
  enterpriseId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(NODES)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  declare nodeCodes: string[];

  @IsString()
  @Length(1, LIMITS.text)
  @Matches(/\S/)
  declare source: string;
}
