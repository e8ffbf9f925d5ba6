import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of records of which many come at once, and of which everybody waits for the next. */
const INDEXES = [
  ...['enterprise_search_latin_idx', 'enterprise_search_tokens_idx', 'enterprise_search_beginnings_idx'],
  ...['search_entry_months_of_visits_idx', 'search_entry_latin_of_visits_idx'],
  ...['search_entry_tokens_of_others_idx', 'search_entry_latin_of_others_idx'],
  ...['contact_search_tokens_idx', 'contact_search_latin_idx'],
];

/**
 * An index of words puts what is new aside and sorts it in when 4 MB have come together; whoever writes then waits, at a
 * million firms for seconds. With 64 MB that hardly ever happens to anybody who saves a record, and a job sorts in by the
 * minute.
 */
export class WordsInBulk1796038932803 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES)
      await runner.query(`alter index ${index} set (gin_pending_list_limit = 65536)`);
    // Only the owner of an index may.
    await runner.query(`
      create function sort_words_in() returns void
      language plpgsql security definer set search_path = public, pg_temp
      as $$
      begin
        perform gin_clean_pending_list(index.oid::regclass) from pg_class index
        where index.relkind = 'i' and index.relnamespace = 'public'::regnamespace
          and index.reloptions::text like '%gin_pending_list_limit%';
      end
      $$`);
    await runner.query('revoke execute on function sort_words_in() from public');
    await runner.query('grant execute on function sort_words_in() to lianzhao_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sort_words_in()');
    for (const index of INDEXES) await runner.query(`alter index ${index} reset (gin_pending_list_limit)`);
  }
}
