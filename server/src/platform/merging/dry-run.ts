import type { Database } from '../database';

/** Ends a transaction that was only to show what would come of it. */
class OnlyShown<T> extends Error {
  constructor(readonly result: T) {
    super('dry run');
  }
}

/** Does the work and takes it back at once, so that what is shown is what will be. */
export async function dryRun<T>(db: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async () => {
      throw new OnlyShown(await work());
    });
  } catch (error) {
    if (error instanceof OnlyShown) return error.result as T;
    throw error;
  }
}
