import {
  CLAIM_PROOFS,
  type ClaimEntryKind,
  type ClaimProof,
  DISPUTE_RESULTS,
  type DisputeResult,
  LIMITS,
} from '@lianzhao/contracts';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Length } from 'class-validator';

import { ReferenceDto } from '../../../platform/http';

class OnVersion {
  /** The version of the lead the actor was looking at. */
  @IsInt()
  version!: number;
}

export class ReleaseLeadDto extends OnVersion {
  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class ExtendClaimDto extends OnVersion {
  @IsIn(CLAIM_PROOFS)
  proofKind!: ClaimProof;

  @IsUUID()
  proofId!: string;
}

export class OfferLeadDto extends OnVersion {
  @IsUUID()
  toId!: string;

  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class AnswerTransferDto extends OnVersion {
  @IsBoolean()
  accepted!: boolean;
}

export class DisputeClaimDto extends OnVersion {
  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class DecideDisputeDto extends OnVersion {
  /** `upheld`: the claim goes to whoever raised the dispute. */
  @IsIn(DISPUTE_RESULTS)
  result!: DisputeResult;

  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class ClaimEntryDto {
  id!: string;
  kind!: ClaimEntryKind;
  /** Null for the product itself. */
  actor!: ReferenceDto | null;
  user!: ReferenceDto | null;
  reason!: string;
  expiresAt!: Date | null;
  at!: Date;
}

/** Progress that may extend the claim. */
export class ClaimProofDto {
  kind!: ClaimProof;
  id!: string;
  at!: Date;
  /** What it was, in the words of whoever recorded it. */
  text!: string;
}

export class TransferDto {
  id!: string;
  from!: ReferenceDto;
  to!: ReferenceDto;
  reason!: string;
  offeredAt!: Date;
}

export class DisputeDto {
  id!: string;
  raisedBy!: ReferenceDto;
  reason!: string;
  raisedAt!: Date;
}

/** What this reader may do about the claim now. */
export class ClaimMovesDto {
  claim!: boolean;
  release!: boolean;
  extend!: boolean;
  offer!: boolean;
  answer!: boolean;
  withdraw!: boolean;
  dispute!: boolean;
  decide!: boolean;
}

export class ClaimDto {
  owner!: ReferenceDto | null;
  claimedAt!: Date | null;
  expiresAt!: Date | null;
  /** Without another activity it is lost on this day, if that comes before `expiresAt`. */
  idleAt!: Date | null;
  /** Until when this reader may not take what he gave up. */
  coolsDownUntil!: Date | null;
  proofs!: ClaimProofDto[];
  transfer!: TransferDto | null;
  dispute!: DisputeDto | null;
  entries!: ClaimEntryDto[];
  may!: ClaimMovesDto;
}
