import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Taking an edit back asks of every row whether the edit made or ended it. By edit alone that is found among all rows of a
 * large import, for each of them anew, whenever the statistics are older than the import.
 */
export class HistoryByEdit1796047200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of ['made_by', 'edit_id']) {
      await runner.query(`DROP INDEX "public"."row_history_${column}_idx"`);
      await runner.query(
        `CREATE INDEX "row_history_${column}_table_name_row_key_idx" ON "row_history"  ("${column}", "table_name", "row_key")`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['made_by', 'edit_id']) {
      await runner.query(`DROP INDEX "public"."row_history_${column}_table_name_row_key_idx"`);
      await runner.query(`CREATE INDEX "row_history_${column}_idx" ON "row_history"  ("${column}")`);
    }
  }
}
