import type { INestApplicationContext } from '@nestjs/common';

import { type Account, ADMINISTRATORS, createZone, onEmptyZone } from './accounts';

const ROOT = '鄂尔多斯高新区管委会';

/** An empty zone needs somebody to begin: the three administrators, with one-time passwords. */
export async function createFirstAccounts(
  app: INestApplicationContext,
  { password }: { password?: string } = {},
): Promise<Account[]> {
  const people = ADMINISTRATORS.map((person) => ({ ...person, department: ROOT }));
  return onEmptyZone(app, () => createZone(app, { root: ROOT, offices: [], people, password }));
}
