import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RadiiOfLists1796096143000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "chain_profile" ADD "list_radii" jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "chain_profile" DROP COLUMN "list_radii"`);
  }
}
