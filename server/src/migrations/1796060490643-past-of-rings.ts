import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Firms were there before their past was kept, and maps of those days show them as they are first known; so do rings.
 */
const FIRST_KNOWN = [
  `update row_history known set valid_from = (known.row ->> 'created_at')::timestamptz
    where known.table_name = 'enterprise' and known.valid_from > (known.row ->> 'created_at')::timestamptz
      and not exists (
        select from row_history earlier where earlier.table_name = known.table_name
          and earlier.row_key = known.row_key and earlier.valid_from < known.valid_from)`,
  'alter table enterprise disable trigger track_row',
  `update enterprise set valid_from = created_at where valid_from > created_at and not id::text in (
    select row_key from row_history where table_name = 'enterprise')`,
  'alter table enterprise enable trigger track_row',
  `update supply_area set valid_from = 'epoch'`,
];

export class PastOfRings1796060490643 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "supply_area" ADD "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(`ALTER TABLE "supply_area" ADD "edit_id" uuid`);
    for (const statement of FIRST_KNOWN) await runner.query(statement);
    await runner.query(`create trigger track_row before insert or update or delete on supply_area
      for each row execute function track_row('code')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger track_row on supply_area');
    // With the column gone, a ring would have two states at once when it comes again.
    await runner.query(`delete from row_history where table_name = 'supply_area'`);
    await runner.query(`ALTER TABLE "supply_area" DROP COLUMN "edit_id"`);
    await runner.query(`ALTER TABLE "supply_area" DROP COLUMN "valid_from"`);
  }
}
