import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RowVersions1795983974370 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "bill_of_materials_row" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "anchor_volume" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "enterprise_placement" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "enterprise_relation" ADD "version" integer NOT NULL DEFAULT '1'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "enterprise_relation" DROP COLUMN "version"`);
    await runner.query(`ALTER TABLE "enterprise_placement" DROP COLUMN "version"`);
    await runner.query(`ALTER TABLE "anchor_volume" DROP COLUMN "version"`);
    await runner.query(`ALTER TABLE "bill_of_materials_row" DROP COLUMN "version"`);
  }
}
