import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChainNotes1795575607843 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "chain_profile" ADD "issues" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "chain_profile" ADD "policies" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "chain_profile" DROP COLUMN "policies"`);
    await runner.query(`ALTER TABLE "chain_profile" DROP COLUMN "issues"`);
  }
}
