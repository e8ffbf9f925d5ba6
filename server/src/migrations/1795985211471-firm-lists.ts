import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirmLists1795985211471 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "import_choice" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" character varying(40) NOT NULL, "scope_id" uuid NOT NULL, "key" character varying(200) NOT NULL, "value" jsonb NOT NULL, "actor_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "import_choice_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "import_choice_kind_scope_id_key_idx" ON "import_choice"  ("kind", "scope_id", "key")`,
    );
    await runner.query(
      `CREATE TABLE "sheet_import_row" ("import_id" uuid NOT NULL, "row" integer NOT NULL, "cells" jsonb NOT NULL, CONSTRAINT "sheet_import_row_pkey" PRIMARY KEY ("import_id", "row"))`,
    );
    await runner.query(
      `ALTER TABLE "enterprise" ADD "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(`ALTER TABLE "enterprise" ADD "edit_id" uuid`);
    await runner.query(
      `ALTER TABLE "sheet_import_row" ADD CONSTRAINT "sheet_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "sheet_import"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // Undoing a list looks for the firms that it brought.
    await runner.query(
      'create index enterprise_edit_id_idx on enterprise (edit_id) where edit_id is not null',
    );
    // Each firm that is deleted is looked for among the suppliers.
    await runner.query(`CREATE INDEX "purchase_supplier_id_idx" ON "purchase"  ("supplier_id")`);
    await runner.query(`create trigger track_row before insert or update or delete on enterprise
      for each row execute function track_row('id')`);
    // As with what is kept of a file in one piece: it may be a trade secret.
    await runner.query('revoke all on sheet_import_row from lianzhao_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger track_row on enterprise');
    await runner.query(`DROP INDEX "public"."purchase_supplier_id_idx"`);
    await runner.query('drop index enterprise_edit_id_idx');
    await runner.query(`ALTER TABLE "sheet_import_row" DROP CONSTRAINT "sheet_import_row_import_id_fkey"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "edit_id"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "valid_from"`);
    await runner.query(`DROP TABLE "sheet_import_row"`);
    await runner.query(`DROP INDEX "public"."import_choice_kind_scope_id_key_idx"`);
    await runner.query(`DROP TABLE "import_choice"`);
  }
}
