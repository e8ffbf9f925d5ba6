import type { QualificationKind } from '@lianzhao/contracts';

import { Fact } from '../../../platform/bus';
import type { QualificationOccasion } from './qualification.entity';

/** A qualification ends soon, or its last day has passed. */
export class QualificationEnds extends Fact {
  constructor(
    readonly qualification: { id: string; kind: QualificationKind; name: string | null },
    readonly enterprise: { id: string; name: string },
    /** Its last day, YYYY-MM-DD. */
    readonly validUntil: string,
    readonly occasion: QualificationOccasion,
  ) {
    super();
  }
}
