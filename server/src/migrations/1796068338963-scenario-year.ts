import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ScenarioYear1796068338963 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "scenario" ADD "year" smallint`);
    await runner.query(`ALTER TABLE "scenario" ADD "year_known" boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "scenario" DROP COLUMN "year_known"`);
    await runner.query(`ALTER TABLE "scenario" DROP COLUMN "year"`);
  }
}
