import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registers whose past is kept from here on. */
const TRACKED = ['lead', 'visit'];

export class ExchangeImports1795996205331 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "import_run" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "register" character varying(40) NOT NULL, "actor_id" uuid NOT NULL, "permissions" character varying(40) array NOT NULL, "file_name" character varying(200) NOT NULL, "status" character varying(12) NOT NULL, "content" jsonb NOT NULL, "row_count" integer NOT NULL DEFAULT '0', "counts" jsonb NOT NULL, "position" integer NOT NULL DEFAULT '0', "done" integer NOT NULL DEFAULT '0', "edit_id" uuid, "alive_at" TIMESTAMP WITH TIME ZONE, "attempts" integer NOT NULL DEFAULT '0', "problem" character varying(60), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "started_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "import_run_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "import_run_actor_id_created_at_id_idx" ON "import_run"  ("actor_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE TABLE "import_line" ("run_id" uuid NOT NULL, "row" integer NOT NULL, "cells" jsonb NOT NULL, "doubts" jsonb, "fixed" jsonb, "verdict" character varying(8), "flaws" jsonb, "keys" text array, "twin_of" integer, "record_id" uuid, "outcome" character varying(8), CONSTRAINT "import_line_pkey" PRIMARY KEY ("run_id", "row"))`,
    );
    await runner.query(`ALTER TABLE "lead" ADD "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`ALTER TABLE "lead" ADD "edit_id" uuid`);
    await runner.query(
      `ALTER TABLE "visit" ADD "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(`ALTER TABLE "visit" ADD "edit_id" uuid`);
    await runner.query(
      `ALTER TABLE "import_line" ADD CONSTRAINT "import_line_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // Undoing an import looks for the records that it brought.
    for (const table of TRACKED) {
      await runner.query(
        `create index ${table}_edit_id_idx on "${table}" (edit_id) where edit_id is not null`,
      );
      await runner.query(`create trigger track_row before insert or update or delete on "${table}"
        for each row execute function track_row('id')`);
    }
    await runner.query(
      `create index import_run_at_work_idx on import_run (alive_at) where status in ('checking', 'running', 'undoing')`,
    );
    await runner.query(
      `create index import_line_error_idx on import_line (run_id, row) where verdict = 'error'`,
    );
    // As with other uploads: what lies in them is no matter of reports.
    await runner.query('revoke all on import_run, import_line from lianzhao_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TRACKED) await runner.query(`drop trigger track_row on "${table}"`);
    await runner.query(`ALTER TABLE "import_line" DROP CONSTRAINT "import_line_run_id_fkey"`);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "edit_id"`);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "valid_from"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "edit_id"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "valid_from"`);
    await runner.query(`DROP TABLE "import_line"`);
    await runner.query(`DROP INDEX "public"."import_run_actor_id_created_at_id_idx"`);
    await runner.query(`DROP TABLE "import_run"`);
  }
}
