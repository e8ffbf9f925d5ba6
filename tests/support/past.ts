import { zone } from './zone';

/** What was done until now was done so many days earlier, in every table whose past is kept. */
export async function daysEarlier(days: number): Promise<void> {
  const { database } = zone();
  const tables = await database.rows<{ name: string }>(
    `select tgrelid::regclass::text as name from pg_trigger where tgname = 'track_row'`,
  );
  for (const { name } of tables) {
    await database.rows(`alter table ${name} disable trigger track_row`);
    await database.rows(`update ${name} set valid_from = valid_from - $1 * interval '1 day'`, [days]);
    await database.rows(`alter table ${name} enable trigger track_row`);
  }
  await database.rows(
    `update row_history set valid_from = valid_from - $1 * interval '1 day', valid_to = valid_to - $1 * interval '1 day'`,
    [days],
  );
}
