import sql from 'sql-template-tag';

import type { Database } from '../../../platform/database';
import type { MovedRow } from '../../../platform/merging';
import { tellFirms } from '../told/tell-firms';
import type { Columns } from '../told/told-columns';
import { rowsOf } from '../told/told-texts';
import type { EnterpriseMerge } from './enterprise-merge.entity';

/** What firms told in columns of their own before listings and sources were rows, so that a merge took it over there. */
export const TOLD_ONCE: readonly (keyof Columns)[] = ['listing', 'listedSince', 'source'];

const TABLES = ['enterprise_listing', 'enterprise_source'];

/**
 * Brings listings and sources of a merge that was made before they were rows back to what they were: no row of its log
 * tells of them, only what it kept of the two firms. Rows that somebody changed since stay.
 * @param target as it is before anything goes back
 */
export async function tellAsBefore(
  db: Database,
  { targetId, sourceId, sourceRow, fields }: EnterpriseMerge,
  target: Columns,
  log: readonly MovedRow[],
): Promise<void> {
  if (log.some(({ table }) => TABLES.includes(table))) return;
  const { listing, listed_since: listedSince, source } = sourceRow as Record<string, string | null>;
  await tellFirms(db, [{ id: sourceId, listing, listedSince, source }]);
  if (!TOLD_ONCE.some((field) => field in fields)) return;

  const [before, after] = [columnsOf(target, fields, 'before'), columnsOf(target, fields, 'after')];
  const [past, taken] = [rowsOf(before), rowsOf(after)];
  const listings = taken.listings.filter((one) => !past.listings.includes(one));
  const sources = taken.sources.filter((one) => !past.sources.includes(one));
  const untouched = sql`enterprise_id = ${targetId} and version = 1 and edit_id is null`;
  await db.rows(sql`
    delete from enterprise_listing where ${untouched} and exchange || ':' || code = any(${listings})`);
  await db.rows(sql`delete from enterprise_source where ${untouched} and title = any(${sources})`);
  await db.rows(sql`
    update enterprise_listing set since = ${before.listedSince}
    where ${untouched} and since is not distinct from ${after.listedSince}::text`);
  await tellFirms(db, [{ id: targetId, ...before }]);
}

function columnsOf(target: Columns, fields: EnterpriseMerge['fields'], when: 'before' | 'after'): Columns {
  const of = (field: keyof Columns) =>
    field in fields ? (fields[field]?.[when] as string | null) : target[field];
  return { listing: of('listing'), listedSince: of('listedSince'), source: of('source') };
}
