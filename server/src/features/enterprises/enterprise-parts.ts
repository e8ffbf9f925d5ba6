import { Injectable } from '@nestjs/common';

import { AnchorRepository } from './anchor.repository';
import { ClassificationsService } from './classifications/classifications.service';
import type { Enterprise } from './enterprise.entity';

type Coded = Pick<Enterprise, 'registeredCode' | 'operatingCode' | 'industryCodes'>;

/** What an enterprise is told with besides its own row. */
@Injectable()
export class EnterpriseParts {
  constructor(
    readonly anchors: AnchorRepository,
    private readonly classifications: ClassificationsService,
  ) {}

  /** A code that stood there before stays, though its table may not hold it any more. */
  async refuseUnknownCodes(next: Coded, known: Coded): Promise<void> {
    const places = (['registeredCode', 'operatingCode'] as const).flatMap((field) => {
      const code = next[field];
      return code === null || code === known[field] ? [] : [{ code, pointer: `/${field}` }];
    });
    const industries = next.industryCodes.flatMap((code, at) =>
      known.industryCodes.includes(code) ? [] : [{ code, pointer: `/industryCodes/${at}` }],
    );
    await this.classifications.refuseUnknown('division', places);
    await this.classifications.refuseUnknown('industry', industries);
  }
}
