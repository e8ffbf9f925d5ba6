import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_MONTH = [
  // Four weeks each. Days far from now are of the first or the last, so that nobody makes a search go through ages.
  `create function search_month(at timestamptz) returns int language sql immutable strict parallel safe
   return greatest(0, least(1300, floor(extract(epoch from at - timestamptz '1970-01-01 00:00:00+00') / 2419200)))::int`,
  'drop index search_entry_weeks_of_visits_idx',
  'drop function search_keys(text[], timestamptz)',
  // Each word of a record, with the month it is of in front.
  `create function search_keys(tokens text[], at timestamptz) returns text[]
   language sql immutable strict parallel safe
   return (select array_agg(search_month(at)::text || ':' || word) from unnest(tokens) word)`,
  `create index search_entry_months_of_visits_idx on search_entry
   using gin (search_keys(search_tokens, at)) where kind = 'visit'`,
  'drop function search_week(timestamptz)',
];

// The front of each reading, word and code of a firm, three, four, six and eight letters long.
const BEGINNINGS = [
  `create function search_beginnings(latin text) returns text[]
   language sql immutable strict parallel safe
   return (select array_agg(distinct left(line, length))
     from unnest(string_to_array(latin, e'\\n')) line, unnest(array[3, 4, 6, 8]) length
     where char_length(line) >= length)`,
  `create index enterprise_search_beginnings_idx on enterprise using gin (search_beginnings(search_latin))`,
];

const DOWN = [
  'drop index enterprise_search_beginnings_idx',
  'drop function search_beginnings(text)',
  `create function search_week(at timestamptz) returns int language sql immutable strict parallel safe
   return greatest(0, least(5200, floor(extract(epoch from at - timestamptz '1970-01-01 00:00:00+00') / 604800)))::int`,
  'drop index search_entry_months_of_visits_idx',
  'drop function search_keys(text[], timestamptz)',
  `create function search_keys(tokens text[], at timestamptz) returns text[]
   language sql immutable strict parallel safe
   return (select array_agg(search_week(at)::text || ':' || word) from unnest(tokens) word)`,
  `create index search_entry_weeks_of_visits_idx on search_entry
   using gin (search_keys(search_tokens, at)) where kind = 'visit'`,
  'drop function search_month(timestamptz)',
];

export class SearchByMonth1796033699321 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...BY_MONTH, ...BEGINNINGS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
