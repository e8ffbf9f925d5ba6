import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'search_entry_weeks_of_visits_idx';

/** Three letters of a reading are in most weeks: they are found without them, and the weeks hold words alone. */
export class LettersOfVisits1796023749847 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ${INDEX}`);
    await runner.query('drop function search_keys(text[], text, timestamptz)');
    await runner.query(`
      create function search_keys(tokens text[], at timestamptz) returns text[]
      language sql immutable strict parallel safe
      return (select array_agg(search_week(at)::text || ':' || word) from unnest(tokens) word)`);
    await runner.query(`
      create index ${INDEX} on search_entry using gin (search_keys(search_tokens, at)) where kind = 'visit'`);
    await runner.query(`
      create index search_entry_latin_of_visits_idx on search_entry
      using gin (search_latin gin_trgm_ops) where kind = 'visit'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index search_entry_latin_of_visits_idx, ${INDEX}`);
    await runner.query('drop function search_keys(text[], timestamptz)');
    await runner.query(`
      create function search_keys(tokens text[], latin text, at timestamptz) returns text[]
      language sql immutable strict parallel safe
      return (select array_agg(search_week(at)::text || ':' || word)
        from unnest(tokens || show_trgm(latin)) word where word not like '% %')`);
    await runner.query(`
      create index ${INDEX} on search_entry
      using gin (search_keys(search_tokens, search_latin, at)) where kind = 'visit'`);
  }
}
