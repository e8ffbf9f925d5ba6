import {
  DELIVERED_MAPS_MOST,
  DELIVERED_MODES,
  type DeliveredMap,
  deliveredMapKey,
  type DeliveredMode,
  type Deliverable,
  DELIVERABLES,
  LIMITS,
  type ListRadii,
  PICTURE_FORMATS,
  type PictureFormat,
  SUPPLY_AREAS,
  type SupplyArea,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  Length,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

import { IsDay, MayBeAbsent } from '../../../platform/http';

const MOST = 100;

export class TaskForceMemberDto {
  @IsString()
  @Length(1, LIMITS.title)
  name!: string;

  @IsString()
  @MaxLength(LIMITS.title)
  unit!: string;

  @IsString()
  @MaxLength(LIMITS.title)
  duty!: string;
}

export class ChainNoteDto {
  @IsString()
  @Length(1, LIMITS.line)
  title!: string;

  @IsString()
  @MaxLength(LIMITS.text)
  detail!: string;

  @IsString()
  @MaxLength(LIMITS.line)
  source!: string;

  /** YYYY-MM-DD, or empty. */
  @ValidateIf((_, value) => value !== '')
  @IsDay()
  date!: string;
}

/** A map that is handed in. */
export class DeliveredMapDto implements DeliveredMap {
  /** Its colours, of which a picture is made; or `table`, a sheet of the workbook. */
  @IsIn(DELIVERED_MODES)
  mode!: DeliveredMode;

  @IsIn(SUPPLY_AREAS)
  radius!: SupplyArea;
}

/** Radii of lists that depend on one; a list without has its usual one. */
export class ListRadiiDto implements ListRadii {
  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  chain_map?: SupplyArea;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  application_map?: SupplyArea;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  region_map?: SupplyArea;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  route_map?: SupplyArea;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  enterprise_list?: SupplyArea;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  cluster_list?: SupplyArea;
}

/** The whole profile: what is left out of a list is taken away. */
export class SaveProfileDto {
  /** 链长. */
  @IsString()
  @MaxLength(LIMITS.line)
  leader!: string;

  /** 牵头单位. */
  @IsString()
  @MaxLength(LIMITS.line)
  leadUnit!: string;

  /** 承载地. */
  @IsString()
  @MaxLength(LIMITS.line)
  landingArea!: string;

  @IsString()
  @MaxLength(LIMITS.text)
  note!: string;

  /** 专班. */
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => TaskForceMemberDto)
  taskForce!: TaskForceMemberDto[];

  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => ChainNoteDto)
  issues!: ChainNoteDto[];

  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => ChainNoteDto)
  policies!: ChainNoteDto[];

  /** Which sheets the chain office hands in, in their order. */
  @IsArray()
  @ArrayUnique()
  @IsIn(DELIVERABLES, { each: true })
  deliverables!: Deliverable[];

  /** Within which radius each is computed; left out, those chosen before stay. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ListRadiiDto)
  listRadii?: ListRadiiDto;

  /** Which maps it hands in beside them, in their order. */
  @IsArray()
  @ArrayMaxSize(DELIVERED_MAPS_MOST)
  @ArrayUnique(deliveredMapKey)
  @ValidateNested({ each: true })
  @Type(() => DeliveredMapDto)
  deliveredMaps!: DeliveredMapDto[];

  /** What pictures of maps are made as. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(PICTURE_FORMATS, { each: true })
  pictureFormats!: PictureFormat[];
}

export class ProfileDto extends SaveProfileDto {
  declare listRadii: ListRadiiDto;
  /** Send as `If-Match`; 0 while nobody has written one. */
  version!: number;
  updatedAt!: Date | null;
}
