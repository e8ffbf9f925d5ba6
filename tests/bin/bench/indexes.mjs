/** Filling a table without its indexes and making them afterwards takes a fraction of the time. */

/** Takes away the indexes that no constraint needs, does the work, and makes them again as they were. */
export async function withoutIndexes(client, tables, work) {
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
     from pg_index where indrelid = any($1::regclass[])
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const { made } of rows) await client.query(made);
}
