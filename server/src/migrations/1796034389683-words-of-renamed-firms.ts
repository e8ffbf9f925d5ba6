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
      create trigger words_of_renamed_firm after update of name, short_name, name_en on enterprise
      for each row when ((old.name, old.short_name, old.name_en) is distinct from (new.name, new.short_name, new.name_en)) execute function words_of_renamed_firm()`);
    // What leads are found by has the other names of their firms from now on.
    await runner.query(`update search_entry set version = -1 where kind = 'lead'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger words_of_renamed_firm on enterprise');
    await runner.query('drop function words_of_renamed_firm()');
  }
}
