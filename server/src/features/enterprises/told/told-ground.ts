import { Injectable } from '@nestjs/common';

import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { Edits } from '../../../platform/history';
import { EnterpriseRepository } from '../enterprise.repository';
import { ToldColumns } from './told-columns';

/** What rows of a firm are written with, whichever they are. */
@Injectable()
export class ToldGround {
  constructor(
    readonly db: Database,
    readonly edits: Edits,
    readonly enterprises: EnterpriseRepository,
    readonly columns: ToldColumns,
    readonly audit: Audit,
  ) {}
}
