import { EVIDENCE_LEVELS, type EvidenceLevel, LIMITS } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent, ReferenceDto } from '../../../../platform/http';
import { AMOUNT, LocatedDto } from '../located.dto';
import { PRODUCT_CODE } from './bill.dto';

const CODE = 30;
const NODES = 500;
const VOLUME = /^\d{1,15}(\.\d{1,4})?$/;

/** What is absent stays, or is not known of a new one; null empties. */
export class VolumeFieldsDto extends LocatedDto {
  @IsOptional()
  @Matches(VOLUME)
  annualVolume?: string | null;

  /** 元 a year at full capacity. */
  @IsOptional()
  @Matches(AMOUNT)
  purchasedValue?: string | null;

  /** When set, the value covers these nodes only. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(NODES)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  valueNodeCodes?: string[] | null;

  /** The local site whose plant this is. */
  @IsOptional()
  @IsUUID()
  siteId?: string | null;
}

export class CreateVolumeDto extends VolumeFieldsDto {
  /** A name of the anchor or of its plant, by which it is found once, now. */
  @IsString()
  @Length(1, LIMITS.name)
  @Matches(/\S/)
  anchor!: string;

  @Matches(PRODUCT_CODE)
  product!: string;

  /** With what it counts; says 规划 where capacity is planned only, which is then no demand yet. */
  @IsString()
  @Length(1, LIMITS.name)
  @Matches(/\S/)
  unit!: string;

  @IsIn(EVIDENCE_LEVELS)
  evidence!: EvidenceLevel;

  @IsString()
  @Length(1, LIMITS.text)
  @Matches(/\S/)
  source!: string;
}

export class UpdateVolumeDto extends VolumeFieldsDto {
  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.name)
  @Matches(/\S/)
  anchor?: string;

  @MayBeAbsent()
  @Matches(PRODUCT_CODE)
  product?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.name)
  @Matches(/\S/)
  unit?: string;

  @MayBeAbsent()
  @IsIn(EVIDENCE_LEVELS)
  evidence?: EvidenceLevel;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.text)
  @Matches(/\S/)
  source?: string;
}

export class VolumeDto {
  id!: string;
  anchor!: string;
  /** The chain leader that goes by this name; null where none does. */
  anchorId!: string | null;
  product!: string;
  /** As the bills of materials call it, else the atlas; null when neither does. */
  productZh!: string | null;
  unit!: string;
  annualVolume!: number | null;
  purchasedValue!: number | null;
  valueNodeCodes!: string[] | null;
  site!: ReferenceDto | null;
  year!: number | null;
  place!: string | null;
  evidence!: EvidenceLevel;
  source!: string;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
  version!: number;
}

export class VolumeListDto {
  items!: VolumeDto[];
}
