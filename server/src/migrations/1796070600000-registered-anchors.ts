import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until now only the atlas said who the anchors are; what it said before is told so in the kept past as well. */
export class RegisteredAnchors1796070600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "anchor" ADD "of_atlas" boolean NOT NULL DEFAULT true`);
    await runner.query(`ALTER TABLE "anchor" ALTER COLUMN "of_atlas" SET DEFAULT false`);
    await runner.query(
      `update row_history set row = row || '{"of_atlas": true}'::jsonb where table_name = 'anchor'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update row_history set row = row - 'of_atlas' where table_name = 'anchor'`);
    await runner.query(`ALTER TABLE "anchor" DROP COLUMN "of_atlas"`);
  }
}
