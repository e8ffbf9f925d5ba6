import { EVIDENCE_LEVELS, type EvidenceLevel, LIMITS } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

import { MayBeAbsent } from '../../../../platform/http';
import { IsDataDate } from '../data-date';

const CODE = 30;
const PRODUCT = 60;
const PRODUCT_NAME = 120;
/** 0 to 100 with at most three decimals, as a decimal text. */
export const PERCENT = /^(100(\.0{1,3})?|\d{1,2}(\.\d{1,3})?)$/;
export const PRODUCT_CODE = /^[a-z0-9_]{2,60}$/;

/** A row of a bill of materials: a node's share in what one product is made of. */
export class BillPath {
  @IsString()
  @MaxLength(CODE)
  code!: string;

  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;

  /** Small letters, digits and underscores, such as `passenger_bev`. */
  @Matches(PRODUCT_CODE)
  @MaxLength(PRODUCT)
  product!: string;
}

export class SaveBillRowDto {
  /** Needed for the first row of a product; all its rows go by one name. */
  @MayBeAbsent()
  @IsString()
  @Length(1, PRODUCT_NAME)
  @Matches(/\S/)
  productZh?: string;

  /** Percent of the bought materials; low ≤ share ≤ high. */
  @Matches(PERCENT)
  sharePct!: string;

  @Matches(PERCENT)
  lowPct!: string;

  @Matches(PERCENT)
  highPct!: string;

  /** What 100 percent is; that of the product's other rows unless said. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  base?: string;

  @IsString()
  @Length(1, LIMITS.text)
  source!: string;

  @IsIn(EVIDENCE_LEVELS)
  evidence!: EvidenceLevel;

  /** `2025`, `2025-11` or `2025-11-03`; this month unless said. */
  @IsOptional()
  @IsDataDate()
  dataDate?: string | null;
}

export class BillRowDto {
  product!: string;
  productZh!: string;
  nodeCode!: string;
  nodeNameZh!: string;
  nodeNameEn!: string;
  sharePct!: number;
  lowPct!: number;
  highPct!: number;
  base!: string;
  source!: string;
  evidence!: EvidenceLevel;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
  version!: number;
}

export class BillListDto {
  items!: BillRowDto[];
}
