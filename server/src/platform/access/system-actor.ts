import { PERMISSIONS } from '@lianzhao/contracts';

import type { Actor } from './actor';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The product itself at work: loading reference data, running jobs. Never reachable over HTTP. */
export const SYSTEM_ACTOR: Actor = {
  id: NOBODY,
  name: 'system',
  username: 'system',
  roles: [],
  permissions: new Set(PERMISSIONS),
  departmentId: NOBODY,
  departmentName: '',
  departmentIds: [NOBODY],
  scope: 'all',
  mustChangePassword: false,
  credential: { kind: 'system', id: NOBODY },
};
