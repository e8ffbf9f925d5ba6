import type { SheetProblem } from '@lianzhao/contracts';

import { DomainError, type ProblemParams } from '../../errors';

/** The file is no table we can read. The code is `sheet.` and the reason. */
export class SheetRefused extends DomainError {
  constructor(
    readonly why: SheetProblem,
    params: ProblemParams = {},
  ) {
    super('unprocessable', `sheet.${why}`, params);
  }
}
