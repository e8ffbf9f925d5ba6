import { LIMITS, type MergeReason, type NodeUseKind } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { MayBeAbsent } from '../../../../platform/http';
import { NODE_CODE } from '../nodes/node.dto';

const CODE = 30;
const NAME = 120;
const PARTS = 10;
const MANY = 1000;
const WHOLE = 100;

export class NodeUseDto {
  kind!: NodeUseKind;
  /** All of them, whoever may read them. */
  count!: number;
  /** Those the reader may open. */
  seen!: number;
  /** The node cannot be retired while there are any; it can be merged. */
  blocks!: boolean;
}

export class MergeTargetDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  parentCode!: string | null;
  parentNameZh!: string | null;
  /** Why it is offered, the strongest first. */
  reasons!: MergeReason[];
}

export class NodeUsesDto {
  /** True when it can be retired without being merged. */
  free!: boolean;
  /** Only kinds of which there are any. */
  uses!: NodeUseDto[];
  /** Nodes it could be merged into, the best first; at most ten. */
  mergeTargets!: MergeTargetDto[];
}

export class MergeNodeDto {
  /** Code of the node that takes in everything. */
  @IsString()
  @MaxLength(CODE)
  into!: string;
}

export class RetireNodeDto {
  /** Merge it into this one instead of leaving nothing in its place. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  into?: string | null;
}

/** One of the new nodes beside the one that is split; what it does not name stays. */
export class SplitPartDto {
  /** The next free one beside the node unless said. */
  @MayBeAbsent()
  @Matches(NODE_CODE)
  code?: string;

  @IsString()
  @Length(1, NAME)
  @Matches(/\S/)
  nameZh!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.name)
  nameEn?: string;

  /** Firms of the register that work at the new node instead. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  @IsUUID('all', { each: true })
  firmIds?: string[];

  /** Local sites that work at the new node instead. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  @IsUUID('all', { each: true })
  siteIds?: string[];

  /** Linked nodes, up- or downstream, whose link goes to the new node instead. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  linkCodes?: string[];

  /** Parts of the node that become parts of the new one. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  partCodes?: string[];

  /** Percent of every row of the bills of materials that the new node takes; nothing unless said. */
  @MayBeAbsent()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(WHOLE)
  billSharePct?: number;
}

export class SplitNodeDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PARTS)
  @ValidateNested({ each: true })
  @Type(() => SplitPartDto)
  parts!: SplitPartDto[];
}
