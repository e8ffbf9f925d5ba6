import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the last record of an anchor at a node ends, and which records reach into the year before: one look each. */
export class PurchasesByEnd1796109600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "purchase_by_end_idx" ON "purchase" ("anchor_id", "node_id", "period_end")
       WHERE "retired_at" IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "purchase_by_end_idx"`);
  }
}
