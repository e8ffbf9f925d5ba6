import { Injectable } from '@nestjs/common';
import type { ClaimProof } from '@lianzhao/contracts';

/** Verified progress of a lead. */
export interface Proof {
  kind: ClaimProof;
  id: string;
  at: Date;
  text: string;
}

/** Whoever keeps records of progress; stands above leads and tells them here. */
export interface ProofKeeper {
  /** Of one lead, made after a moment and until now, newest first. */
  proofs(leadId: string, after: Date): Promise<Proof[]>;
}

/** All progress that features above leads know of. */
@Injectable()
export class ClaimProofs {
  private readonly keepers: ProofKeeper[] = [];

  register(keeper: ProofKeeper): void {
    this.keepers.push(keeper);
  }

  async of(leadId: string, after: Date): Promise<Proof[]> {
    const found: Proof[] = [];
    for (const keeper of this.keepers) found.push(...(await keeper.proofs(leadId, after)));
    return found;
  }
}
