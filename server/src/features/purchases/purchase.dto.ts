import {
  LIMITS,
  SUPPLIER_PLACES,
  SUPPLY_AREAS,
  type SupplierPlace,
  type SupplyArea,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

import { IsDay, MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../platform/http';

const CODE = 30;
/** 元 as a decimal text. */
const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/;

export class PurchaseQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  anchorId?: string;

  /** Code of a chain. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  chain?: string;

  /** Code of a node; its parts count too. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  node?: string;

  /** In which the period ends. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  year?: number;

  /** Part of the name of what is bought, or of its supplier. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;
}

export class PurchaseExportQuery extends PurchaseQuery {
  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(['zh-CN', 'en'])
  language?: 'zh-CN' | 'en';
}

/** What may be left unsaid of a record, entered or changed. */
class PurchaseDetails {
  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.name)
  supplierName?: string;

  /** Where the supplier makes it; where it is absent and the firm is known, where the firm sits. */
  @IsOptional()
  @IsIn(SUPPLIER_PLACES)
  supplierPlace?: SupplierPlace | null;

  /** Share of the value bought within `localArea`, 0 to 1. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(1)
  localShare?: number | null;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  localArea?: SupplyArea;

  /** Share of the local suppliers' value that is made here too, 0 to 1. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(1)
  tracedShare?: number | null;

  /** Of a new record `true` unless said otherwise. */
  @MayBeAbsent()
  @IsBoolean()
  confidential?: boolean;
}

export class CreatePurchaseDto extends PurchaseDetails {
  @IsUUID()
  anchorId!: string;

  /** Of a node without parts, in the anchor's chain. */
  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;

  @IsString()
  @Length(1, LIMITS.name)
  part!: string;

  @Matches(AMOUNT)
  value!: string;

  /** First day. */
  @IsDay()
  periodStart!: string;

  /** Last day. */
  @IsDay()
  periodEnd!: string;

  @IsString()
  @Length(1, LIMITS.line)
  source!: string;
}

/** What is absent stays; null empties a field that may be empty. */
export class UpdatePurchaseDto extends PurchaseDetails {
  @MayBeAbsent()
  @IsString()
  @MaxLength(CODE)
  nodeCode?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.name)
  part?: string;

  @MayBeAbsent()
  @Matches(AMOUNT)
  value?: string;

  @MayBeAbsent()
  @IsDay()
  periodStart?: string;

  @MayBeAbsent()
  @IsDay()
  periodEnd?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.line)
  source?: string;
}

export class PurchaseNodeDto {
  id!: string;
  code!: string;
  nameZh!: string;
  nameEn!: string;
  chainCode!: string;
}

export class PurchaseDto {
  id!: string;
  anchor!: ReferenceDto;
  node!: PurchaseNodeDto;
  part!: string;
  /** 元. */
  value!: string;
  periodStart!: string;
  periodEnd!: string;
  /** Empty where the supplier is not known. */
  supplierName!: string;
  /** The firm of the register that goes by this name. */
  supplier!: ReferenceDto | null;
  supplierPlace!: SupplierPlace | null;
  localShare!: number | null;
  localArea!: SupplyArea;
  tracedShare!: number | null;
  confidential!: boolean;
  source!: string;
  version!: number;
  updatedAt!: Date;
  /** The edit that made the record say what it says; null where no person's edit did. */
  editId!: string | null;
  /** Who made that edit. */
  editor!: string | null;
}

export class PurchasePageDto extends PageDto {
  items!: PurchaseDto[];
  /** Of all records that were asked for, in 元. */
  sum!: string;
}

export class PurchaseRemovedDto {
  /** What brings the record back when it is undone. */
  editId!: string;
}
