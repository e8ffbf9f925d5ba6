import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { HandedKinds } from '../../platform/handover';
import { projectVisibleTo } from './project.access';
import { ENDED } from './project.repository';

/** Projects on their way go to whoever takes over. */
@Injectable()
export class ProjectHandover {
  constructor(kinds: HandedKinds) {
    kinds.register({
      ...{ kind: 'projects', record: 'project', table: 'project', owner: 'owner_id' },
      ...{ department: 'department_id', name: sql`project.name`, visible: projectVisibleTo },
      open: () => sql`project.stage <> all(${ENDED})`,
    });
  }
}
