import { ENTERPRISE_ORIGINS, type EnterpriseOrigin, LIMITS } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateIf,
} from 'class-validator';

import { GroupedQuery, PageDto } from '../../platform/http';
import { ClassifiedDto } from './classifications/classification.dto';
import { EnterpriseRelationDto } from './firm-relation.dto';
import { RegisterFieldsDto } from './register-fields.dto';
import { SHORT_NAME } from './search-columns';

const CODE = 30;
const PLACE = 40;
const NODES = 50;
/** Longer than a code, so that a pasted one with spaces is read before it is judged. */
const USCC_TYPED = 60;

export class EnterpriseQuery extends GroupedQuery {
  /** Characters from one on, pinyin, initials or credit code. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;

  /**
   * Code of a chain node; a group stands for everything below it. The firms of one may be sorted by `-marketShare`, that
   * which each holds there.
   */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  node?: string;

  /** Code of a chain. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  chain?: string;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  province?: string;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  city?: string;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  region?: string;

  @IsOptional()
  @IsIn(ENTERPRISE_ORIGINS)
  origin?: EnterpriseOrigin;

  /** `ending`: with a qualification whose last day is near. */
  @IsOptional()
  @IsIn(['ending'])
  qualifications?: 'ending';
}

export class CreateEnterpriseDto extends RegisterFieldsDto {
  @IsString()
  @Length(2, LIMITS.name)
  name!: string;

  @IsOptional()
  @IsString()
  @MaxLength(SHORT_NAME)
  shortName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(USCC_TYPED)
  uscc?: string;

  /** Why a credit code is kept although its check digit is wrong. */
  @IsOptional()
  @IsString()
  @Length(2, LIMITS.reason)
  usccOverrideReason?: string;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  province?: string;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  city?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  mainProducts?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(NODES)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  nodeCodes?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  source?: string;
}

/** What is absent stays; null empties a field that may be empty. */
export class UpdateEnterpriseDto extends RegisterFieldsDto {
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @Length(2, LIMITS.name)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(SHORT_NAME)
  shortName?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(USCC_TYPED)
  uscc?: string | null;

  /** Why a credit code is kept although its check digit is wrong. */
  @IsOptional()
  @IsString()
  @Length(2, LIMITS.reason)
  usccOverrideReason?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  province?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  city?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  mainProducts?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  nameEn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  region?: string | null;

  /** All nodes of the enterprise; those left out are taken away. */
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(NODES)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  nodeCodes?: string[];
}

export class EnterpriseNodeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  chainCode!: string;
}

/** What is said of a firm at a node; of several below a group, where its share is the largest. */
export class FirmAtNodeDto {
  /** In the words of the source. */
  capacity!: string | null;
  /** Percent of its market that it holds. */
  marketSharePct!: number | null;
  dataDate!: string | null;
  /** Who placed it here or changed that last; null for what came with the product. */
  editor!: string | null;
}

export class EnterpriseDto {
  id!: string;
  name!: string;
  shortName!: string | null;
  nameEn!: string | null;
  uscc!: string | null;
  usccOverrideReason!: string | null;
  province!: string | null;
  city!: string | null;
  region!: string | null;
  /** Where it is listed, exchange and code, `SZ:002459、HK:00175`; each with its own fields under `/listings`. */
  listing!: string | null;
  listedSince!: string | null;
  registeredPlace!: ClassifiedDto | null;
  registeredAddress!: string | null;
  operatingPlace!: ClassifiedDto | null;
  operatingAddress!: string | null;
  /** The main one first. */
  industries!: ClassifiedDto[];
  mainProducts!: string | null;
  qualifications!: string[];
  origin!: EnterpriseOrigin;
  /** By what we know of it; each with its own fields under `/sources`. */
  source!: string | null;
  nodes!: EnterpriseNodeDto[];
  /** In a list sorted by `marketShare` alone. */
  atNode?: FirmAtNodeDto;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class EnterprisePageDto extends PageDto {
  items!: EnterpriseDto[];
}

export class EnterpriseDetailDto extends EnterpriseDto {
  relations!: EnterpriseRelationDto[];
}
