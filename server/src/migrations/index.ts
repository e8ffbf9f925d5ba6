import type { MigrationInterface } from 'typeorm';

import { Initial1763800000000 } from './1763800000000-initial';
import { DefaultStages1763800000001 } from './1763800000001-default-stages';

/** In the order they are run. A migration is never edited once it has landed. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Initial1763800000000,
  DefaultStages1763800000001,
];
