import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { RecordAccess } from '../../platform/access';

/** Tells those who hang on records of any kind that a firm is seen by all who may read firms. */
@Injectable()
export class EnterpriseRecords {
  constructor(records: RecordAccess) {
    const [table, read] = ['enterprise', 'enterprise:read'] as const;
    records.register(table, { table, name: 'enterprise.name', read, visible: () => sql`true` });
  }
}
