import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExchangeExports1796000170782 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "export_run" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "list" character varying(40) NOT NULL, "actor_id" uuid NOT NULL, "department_id" uuid NOT NULL, "permissions" character varying(40) array NOT NULL, "format" character varying(12) NOT NULL, "language" character varying(5) NOT NULL, "columns" character varying(40) array NOT NULL, "filter" jsonb NOT NULL, "note" character varying(1000) NOT NULL, "status" character varying(12) NOT NULL, "row_count" integer NOT NULL, "done" integer NOT NULL DEFAULT '0', "bytes" integer NOT NULL DEFAULT '0', "decided_by" uuid, "decision_reason" character varying(500), "alive_at" TIMESTAMP WITH TIME ZONE, "attempts" integer NOT NULL DEFAULT '0', "problem" character varying(60), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "export_run_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "export_run_actor_id_created_at_id_idx" ON "export_run"  ("actor_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE TABLE "export_part" ("run_id" uuid NOT NULL, "place" integer NOT NULL, "bytes" bytea NOT NULL, CONSTRAINT "export_part_pkey" PRIMARY KEY ("run_id", "place"))`,
    );
    await runner.query(
      `ALTER TABLE "export_part" ADD CONSTRAINT "export_part_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "export_run"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `create index export_run_open_idx on export_run (alive_at) where status in ('waiting', 'running')`,
    );
    // Lists in files are no matter of reports.
    await runner.query('revoke all on export_run, export_part from lianzhao_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "export_part" DROP CONSTRAINT "export_part_run_id_fkey"`);
    await runner.query(`DROP TABLE "export_part"`);
    await runner.query(`DROP INDEX "public"."export_run_actor_id_created_at_id_idx"`);
    await runner.query(`DROP TABLE "export_run"`);
  }
}
