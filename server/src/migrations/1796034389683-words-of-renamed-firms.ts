import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leads, projects and visits are found by the name of their firm; after it is renamed their entries are old. */
export class WordsOfRenamedFirms1796034389683 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function words_of_renamed_firm() returns trigger language plpgsql as $$
      begin
        update search_entry set version = -1 where (kind, record_id) in (
          select 'lead', id from lead where enterprise_id = new.id
          union all select 'project', id from project where enterprise_id = new.id
          union all select 'visit', id from visit where enterprise_id = new.id);
        return null;
      end $$`);
    await runner.query(`
      create trigger words_of_renamed_firm after update of name on enterprise
      for each row when (old.name <> new.name) execute function words_of_renamed_firm()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger words_of_renamed_firm on enterprise');
    await runner.query('drop function words_of_renamed_firm()');
  }
}
