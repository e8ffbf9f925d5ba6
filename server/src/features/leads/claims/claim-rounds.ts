import { Injectable } from '@nestjs/common';

import { ClaimLapses } from './claim-lapses';
import { ClaimWarnings } from './claim-warnings';

/** What is looked at again and again: claims that are lost soon, and those that are lost. */
@Injectable()
export class ClaimRounds {
  constructor(
    private readonly warnings: ClaimWarnings,
    private readonly lapses: ClaimLapses,
  ) {}

  async go(): Promise<void> {
    await this.warnings.publish();
    await this.lapses.sweep();
  }
}
