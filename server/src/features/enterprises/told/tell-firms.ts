import { LIMITS } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Database } from '../../../platform/database';
import { firstOf } from '../../../platform/text';
import { SOURCE_LINK } from './source.entity';
import { rowsOf, type ToldTexts } from './told-texts';

/** What whoever writes firms was told of one of them. */
export interface ToldOfFirm extends ToldTexts {
  id: string;
}

/** Keeps it in rows as well, in the order it was told in; what is known already stays as it is. */
export async function tellFirms(db: Database, told: readonly ToldOfFirm[]): Promise<void> {
  const firms = told.map((firm) => ({ ...firm, ...rowsOf(firm) }));
  const listings = firms.flatMap(({ id, listings: theirs, listedSince: since }) =>
    theirs.map((listing, at) => ({ id, since, ...listingRow(listing), at })),
  );
  const sources = firms.flatMap(({ id, sources: theirs }) =>
    theirs.map((title, at) => ({ id, ...sourceRow(title), at })),
  );
  if (listings.length > 0)
    await db.rows(sql`
      insert into enterprise_listing (enterprise_id, exchange, code, since, created_at, version)
      select id, exchange, code, since, now() + at * interval '1 microsecond', 1
      from jsonb_to_recordset(${JSON.stringify(listings)}::jsonb)
        listing (id uuid, exchange text, code text, since text, at int) on conflict do nothing`);
  if (sources.length > 0)
    await db.rows(sql`
      insert into enterprise_source (enterprise_id, kind, title, link, created_at, version)
      select id, kind, title, link, now() + at * interval '1 microsecond', 1
      from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb)
        source (id uuid, kind text, title text, link text, at int) on conflict do nothing`);
}

function listingRow(listing: string) {
  const [exchange, code] = listing.split(':');
  return { exchange, code };
}

/** An address without a name of its own is called by itself. */
function sourceRow(text: string) {
  const title = firstOf(text, LIMITS.line);
  const isAddress = /^https?:/.test(text);
  return isAddress
    ? { kind: 'website', title, link: firstOf(text, SOURCE_LINK) }
    : { kind: 'other', title, link: null };
}
