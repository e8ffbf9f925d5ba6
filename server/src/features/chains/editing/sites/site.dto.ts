import {
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  LIMITS,
  LOCAL_STATUSES,
  type LocalStatus,
  SUPPLY_AREAS,
  type SupplyArea,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { MayBeAbsent } from '../../../../platform/http';
import { LocalSiteDto } from '../../map/node-detail.dto';
import { AMOUNT, LocatedDto } from '../located.dto';

const CODE = 30;
const NODES = 50;

export class SavePlaceDto {
  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;

  /** 元 a year it can supply of this node; null where nobody has said. */
  @IsOptional()
  @Matches(AMOUNT)
  annualSupply?: string | null;
}

/** What may be said of a site; what is absent stays, null empties. */
export class SiteFieldsDto extends LocatedDto {
  /** The group it belongs to: sites of one group are one source. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  parent?: string | null;

  /** In the words of the source, such as 30 万台/年. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  capacity?: string | null;

  /** The ring it lies in; of a new site, told from `place` unless said. */
  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  area?: SupplyArea;

  @IsOptional()
  @IsIn(EVIDENCE_LEVELS)
  evidence?: EvidenceLevel | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.text)
  source?: string | null;

  /** Stands for several firms whose number nobody has counted. */
  @MayBeAbsent()
  @IsBoolean()
  aggregate?: boolean;
}

export class CreateSiteDto extends SiteFieldsDto {
  @IsString()
  @Length(2, LIMITS.name)
  @Matches(/\S/)
  nameZh!: string;

  @IsIn(LOCAL_STATUSES)
  status!: LocalStatus;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(NODES)
  @ValidateNested({ each: true })
  @Type(() => SavePlaceDto)
  places!: SavePlaceDto[];
}

export class UpdateSiteDto extends SiteFieldsDto {
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.name)
  @Matches(/\S/)
  nameZh?: string;

  @MayBeAbsent()
  @IsIn(LOCAL_STATUSES)
  status?: LocalStatus;

  /** All nodes it works at; those left out are taken away. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(NODES)
  @ValidateNested({ each: true })
  @Type(() => SavePlaceDto)
  places?: SavePlaceDto[];
}

export class SiteListDto {
  items!: LocalSiteDto[];
}
