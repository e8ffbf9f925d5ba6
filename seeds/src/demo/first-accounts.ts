import type { INestApplicationContext } from '@nestjs/common';
import { UsersService } from '@lianzhao/server';

import { type Account, ADMINISTRATORS, createZone } from './accounts';

const ROOT = '鄂尔多斯高新区管委会';

/** An empty zone needs somebody to begin: the three administrators, with one-time passwords. */
export async function createFirstAccounts(
  app: INestApplicationContext,
  { password }: { password?: string } = {},
): Promise<Account[]> {
  if (!(await app.get(UsersService).zoneIsEmpty())) return [];
  const people = ADMINISTRATORS.map((person) => ({ ...person, department: ROOT }));
  return createZone(app, { root: ROOT, offices: [], people, password });
}
