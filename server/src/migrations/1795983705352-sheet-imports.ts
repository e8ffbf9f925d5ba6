import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SheetImports1795983705352 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "sheet_import" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" character varying(40) NOT NULL, "actor_id" uuid NOT NULL, "scope_id" uuid, "file_name" character varying(200) NOT NULL, "content" jsonb NOT NULL, "edit_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "sheet_import_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "sheet_import_created_at_idx" ON "sheet_import"  ("created_at")`);
    // What lies in it may be a trade secret of an anchor.
    await runner.query('revoke all on sheet_import from lianzhao_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."sheet_import_created_at_idx"`);
    await runner.query(`DROP TABLE "sheet_import"`);
  }
}
