import { JOIN_REQUEST_STATUSES, type JoinRequestStatus, LIMITS } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../../platform/http';

export class JoinRequestQuery extends PageQuery {
  /** `in`: asked of the reader; `out`: asked by him. */
  @IsIn(['in', 'out'])
  box!: 'in' | 'out';

  @IsOptional()
  @IsIn(JOIN_REQUEST_STATUSES)
  status?: JoinRequestStatus;
}

export class CreateJoinRequestDto {
  @IsUUID()
  enterpriseId!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.reason)
  note?: string;
}

export class DeclineJoinRequestDto {
  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class JoinRequestDto {
  id!: string;
  enterprise!: ReferenceDto;
  requester!: ReferenceDto;
  /** Of the requester. */
  department!: ReferenceDto;
  note!: string;
  status!: JoinRequestStatus;
  reason!: string | null;
  /** Only where the reader may open it. */
  leadId!: string | null;
  /** Whether the reader may decide it. */
  mayDecide!: boolean;
  decidedAt!: Date | null;
  version!: number;
  createdAt!: Date;
}

export class JoinRequestPageDto extends PageDto {
  items!: JoinRequestDto[];
}
