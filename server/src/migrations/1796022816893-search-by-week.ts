import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Days far from now are of the first or the last week, so that nobody makes a search go through ages.
  `create function search_week(at timestamptz) returns int language sql immutable strict parallel safe
   return greatest(0, least(5200, floor(extract(epoch from at - timestamptz '1970-01-01 00:00:00+00') / 604800)))::int`,
  // Each word and each three letters of a record, with the week it is of in front.
  `create function search_keys(tokens text[], latin text, at timestamptz) returns text[]
   language sql immutable strict parallel safe
   return (select array_agg(search_week(at)::text || ':' || word)
     from unnest(tokens || show_trgm(latin)) word where word not like '% %')`,
  `create index search_entry_weeks_of_visits_idx on search_entry
   using gin (search_keys(search_tokens, search_latin, at)) where kind = 'visit'`,
  'drop index search_entry_tokens_of_visits_idx, search_entry_latin_of_visits_idx',
  // The names of the newest, to be read one after the other.
  'create index enterprise_newest_idx on enterprise (updated_at desc, id) include (search_text)',
  `create index contact_newest_idx on contact (updated_at desc, id) include (search_text) where erased_at is null`,
];

const DOWN = [
  'drop index contact_newest_idx, enterprise_newest_idx',
  `create index search_entry_tokens_of_visits_idx on search_entry using gin (search_tokens) where kind = 'visit'`,
  `create index search_entry_latin_of_visits_idx on search_entry
   using gin (search_latin gin_trgm_ops) where kind = 'visit'`,
  'drop index search_entry_weeks_of_visits_idx',
  'drop function search_keys(text[], text, timestamptz)',
  'drop function search_week(timestamptz)',
];

export class SearchByWeek1796022816893 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
