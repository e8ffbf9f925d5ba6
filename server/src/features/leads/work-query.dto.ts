import { LIMITS } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

import { GroupedQuery } from '../../platform/http';

/** What leads and projects are both looked up by. */
export class WorkQuery extends GroupedQuery {
  /** `true`: only those in which somebody still has to do something. */
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';

  /** `me` or the id of a user. */
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/)
  owner?: string;

  /** Code of a chain node. */
  @IsOptional()
  @IsString()
  @MaxLength(30)
  node?: string;

  /** Code of a chain. */
  @IsOptional()
  @IsString()
  @MaxLength(30)
  chain?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** The chain leader they came through or would supply. */
  @IsOptional()
  @IsUUID()
  anchorId?: string;

  /** Part of its own name or of its enterprise's, in characters, pinyin or initials. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.search)
  q?: string;
}
