import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { RecordAccess } from '../../platform/access';

/** Rows of a firm, with what people call one. */
const PARTS = [
  ['enterprise_listing', `enterprise_listing.exchange || ':' || enterprise_listing.code`],
  ['enterprise_source', 'enterprise_source.title'],
  ['enterprise_qualification', 'coalesce(enterprise_qualification.name, enterprise_qualification.kind)'],
] as const;

/** Tells those who hang on records of any kind that a firm is seen by all who may read firms. */
@Injectable()
export class EnterpriseRecords {
  constructor(records: RecordAccess) {
    const [table, read] = ['enterprise', 'enterprise:read'] as const;
    const visible = () => sql`true`;
    records.register(table, { table, name: 'enterprise.name', read, visible });
    for (const [part, name] of PARTS) records.register(part, { table: part, name, read, visible });
  }
}
