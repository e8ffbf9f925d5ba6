import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { HandedKinds } from '../../platform/handover';
import { leadVisibleTo } from './lead.access';

const LEAD = {
  ...{ record: 'lead', table: 'lead', owner: 'owner_id', department: 'department_id' },
  ...{ name: sql`lead.title`, visible: leadVisibleTo },
};

/** Leads go to whoever takes over; one that became a project stays with it, or one could be seen without the other. */
@Injectable()
export class LeadHandover {
  constructor(kinds: HandedKinds) {
    kinds.register({ ...LEAD, kind: 'leads', open: () => sql`lead.stage = any(${[...OPEN_LEAD_STAGES]})` });
    kinds.register({
      ...{ ...LEAD, kind: 'project_leads', open: () => sql`lead.stage = 'converted'` },
      follows: { kind: 'projects', by: 'project_id' },
    });
  }
}
