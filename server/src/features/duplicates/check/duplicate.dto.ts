import { type DuplicateMatch, type JoinRequestStatus, LIMITS } from '@lianzhao/contracts';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

import { ReferenceDto } from '../../../platform/http';

export class DuplicateQuery {
  /** What was typed of a name so far. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  uscc?: string;

  /** The firm that is being looked at itself. */
  @IsOptional()
  @IsUUID()
  except?: string;
}

export class MyRequestDto {
  id!: string;
  status!: JoinRequestStatus;
  /** Why it was declined. */
  reason!: string | null;
}

/**
 * Who deals with a firm, over the whole zone and masked: a department and a date, no person, no title, no word of what
 * it is about.
 */
export class DealingDto {
  /** `lead`: somebody has it in hand; `visit`: somebody was there once. */
  kind!: 'lead' | 'visit';
  department!: string;
  /** The reader's own department, or one below it. */
  own!: boolean;
  /** Days since anybody of the zone last had to do with it; null when nobody has written down when. */
  lastContactDays!: number | null;
  /** Only where the reader may open it. */
  leadId!: string | null;
  /** Whether the reader can ask to join in. */
  mayAsk!: boolean;
  /** What the reader asked last. */
  request!: MyRequestDto | null;
}

export class DuplicateDto {
  enterprise!: ReferenceDto;
  province!: string | null;
  city!: string | null;
  match!: DuplicateMatch;
  /** The name that is alike, where it is not the present one. */
  matchedName!: string | null;
  /** 0 to 100; the higher, the more alike. */
  score!: number;
  dealing!: DealingDto | null;
}

export class DuplicateListDto {
  items!: DuplicateDto[];
}

export class EnterpriseDealingDto {
  dealing!: DealingDto | null;
}
