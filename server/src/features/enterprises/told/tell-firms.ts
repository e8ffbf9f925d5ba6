import sql from 'sql-template-tag';

import type { Database } from '../../../platform/database';

/** What whoever writes firms was told of one of them, in the words of its columns. */
export interface ToldOfFirm {
  id: string;
  listing?: string | null | undefined;
  listedSince?: string | null | undefined;
  source?: string | null | undefined;
}

/** Keeps it in rows as well; what is known already stays as it is. */
export async function tellFirms(db: Database, told: readonly ToldOfFirm[]): Promise<void> {
  const said = told.filter(({ listing, source }) => listing || source);
  if (said.length === 0) return;
  const firms = sql`jsonb_to_recordset(${JSON.stringify(said)}::jsonb)
    firm (id uuid, listing text, "listedSince" text, source text)`;
  await db.rows(sql`
    insert into enterprise_listing (enterprise_id, exchange, code, since, version)
    select firm.id, split_part(one, ':', 1), split_part(one, ':', 2), firm."listedSince", 1
    from ${firms}, unnest(string_to_array(firm.listing, '、')) one where one like '%_:_%'
    on conflict do nothing`);
  await db.rows(sql`
    insert into enterprise_source (enterprise_id, kind, title, link, version)
    select firm.id, case when one ~ '^https?:' then 'website' else 'other' end, left(one, 300),
      case when one ~ '^https?:' then left(one, 1000) end, 1
    from ${firms}, unnest(case when firm.source ~ 'https?:'
      then regexp_split_to_array(btrim(firm.source), '[;；]\\s*|\\s+(?=https?:)') else array[btrim(firm.source)] end) one
    where one <> '' on conflict do nothing`);
}

/** What a firm is told to be known by, beside what it is known by already. */
export function besides(known: string | null, said: string | null, separator: string): string | null {
  if (known === null || said === null) return known ?? said;
  return known.split(separator).includes(said) ? known : known + separator + said;
}
export const BETWEEN_LISTINGS = '、';
export const BETWEEN_SOURCES = '；';
