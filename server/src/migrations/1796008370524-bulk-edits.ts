import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BulkEdits1796008370524 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "bulk_edit" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "register" character varying(20) NOT NULL, "field" character varying(40) NOT NULL, "value" character varying(500) NOT NULL, "actor_id" uuid NOT NULL, "returns" boolean NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "bulk_edit_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "bulk_edit_actor_id_created_at_id_idx" ON "bulk_edit"  ("actor_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE TABLE "bulk_edit_row" ("bulk_id" uuid NOT NULL, "record_id" uuid NOT NULL, "outcome" character varying(10) NOT NULL, "problem" character varying(80), "params" jsonb NOT NULL DEFAULT '{}', "was" character varying(2000), "version" integer, CONSTRAINT "bulk_edit_row_pkey" PRIMARY KEY ("bulk_id", "record_id"))`,
    );
    await runner.query(
      `ALTER TABLE "bulk_edit" ADD CONSTRAINT "bulk_edit_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bulk_edit_row" ADD CONSTRAINT "bulk_edit_row_bulk_id_fkey" FOREIGN KEY ("bulk_id") REFERENCES "bulk_edit"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "bulk_edit_row" DROP CONSTRAINT "bulk_edit_row_bulk_id_fkey"`);
    await runner.query(`ALTER TABLE "bulk_edit" DROP CONSTRAINT "bulk_edit_actor_id_fkey"`);
    await runner.query(`DROP TABLE "bulk_edit_row"`);
    await runner.query(`DROP INDEX "public"."bulk_edit_actor_id_created_at_id_idx"`);
    await runner.query(`DROP TABLE "bulk_edit"`);
  }
}
