import sql from 'sql-template-tag';

import { classified } from './classifications/classifications.service';

/** Where a firm of a table aliased `e` is registered and works, in which industries, since when it is listed. */
export const REGISTER_FIELDS = sql`
  e.listed_since as "listedSince", ${classified('division', sql`e.registered_code`)} as "registeredPlace",
  e.registered_address as "registeredAddress", ${classified('division', sql`e.operating_code`)} as "operatingPlace",
  e.operating_address as "operatingAddress",
  (select coalesce(json_agg(${classified('industry', sql`named.code`)} order by named.place), '[]')
   from unnest(e.industry_codes) with ordinality named(code, place)) as industries`;
