import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { HandedKinds } from '../../platform/handover';
import { contactVisibleTo } from './contact.access';

/** People somebody answers for. */
@Injectable()
export class ContactHandover {
  constructor(kinds: HandedKinds) {
    kinds.register({
      ...{ kind: 'contacts', record: 'contact', table: 'contact', owner: 'owner_id' },
      ...{ department: 'department_id', name: sql`contact.name`, visible: contactVisibleTo },
      open: () => sql`contact.erased_at is null`,
    });
  }
}
