import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ListGroupsAndWidths1796033549001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "list_view" ADD "widths" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(
      `CREATE INDEX "enterprise_groups_idx" ON "enterprise"  ("province", "city", "origin", "industry_codes")`,
    );
    await runner.query(
      `CREATE INDEX "contact_groups_idx" ON "contact"  ("owner_id", "department_id") WHERE erased_at is null`,
    );
    await runner.query(
      'create index enterprise_section_idx on enterprise (left(industry_codes[1], 1), updated_at, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index enterprise_section_idx');
    await runner.query(`DROP INDEX "public"."contact_groups_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_groups_idx"`);
    await runner.query(`ALTER TABLE "list_view" DROP COLUMN "widths"`);
  }
}
