import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeliverableMaps1796068343148 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "chain_profile" ADD "delivered_maps" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(
      `ALTER TABLE "chain_profile" ADD "picture_formats" character varying(10) array NOT NULL DEFAULT '{svg}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "chain_profile" DROP COLUMN "picture_formats"`);
    await runner.query(`ALTER TABLE "chain_profile" DROP COLUMN "delivered_maps"`);
  }
}
