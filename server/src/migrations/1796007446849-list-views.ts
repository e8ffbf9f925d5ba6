import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ListViews1796007446849 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "list_view" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "register" character varying(20) NOT NULL, "name" character varying(60) NOT NULL, "scope" character varying(12) NOT NULL, "owner_id" uuid NOT NULL, "department_id" uuid NOT NULL, "filters" jsonb NOT NULL, "columns" character varying(40) array NOT NULL DEFAULT '{}', "sort" character varying(60), "grouping" character varying(40), "layout" character varying(12) NOT NULL DEFAULT 'table', CONSTRAINT "list_view_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "list_view_register_scope_idx" ON "list_view"  ("register", "scope")`);
    await runner.query(
      `CREATE INDEX "list_view_register_owner_id_idx" ON "list_view"  ("register", "owner_id")`,
    );
    await runner.query(
      `CREATE TABLE "list_view_default" ("user_id" uuid NOT NULL, "register" character varying(20) NOT NULL, "view_id" uuid NOT NULL, CONSTRAINT "list_view_default_pkey" PRIMARY KEY ("user_id", "register"))`,
    );
    await runner.query(`CREATE INDEX "list_view_default_view_id_idx" ON "list_view_default"  ("view_id")`);
    await runner.query(
      `ALTER TABLE "list_view" ADD CONSTRAINT "list_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "list_view" ADD CONSTRAINT "list_view_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "list_view_default" ADD CONSTRAINT "list_view_default_view_id_fkey" FOREIGN KEY ("view_id") REFERENCES "list_view"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "list_view_default" DROP CONSTRAINT "list_view_default_view_id_fkey"`);
    await runner.query(`ALTER TABLE "list_view" DROP CONSTRAINT "list_view_department_id_fkey"`);
    await runner.query(`ALTER TABLE "list_view" DROP CONSTRAINT "list_view_owner_id_fkey"`);
    await runner.query(`DROP INDEX "public"."list_view_default_view_id_idx"`);
    await runner.query(`DROP TABLE "list_view_default"`);
    await runner.query(`DROP INDEX "public"."list_view_register_owner_id_idx"`);
    await runner.query(`DROP INDEX "public"."list_view_register_scope_idx"`);
    await runner.query(`DROP TABLE "list_view"`);
  }
}
