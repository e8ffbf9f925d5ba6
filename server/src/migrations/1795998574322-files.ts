import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1795998574322 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "file" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "record_kind" character varying(20) NOT NULL, "record_id" uuid NOT NULL, "name" character varying(210) NOT NULL, "type" character varying(100) NOT NULL, "size" integer NOT NULL, "sha256" bytea NOT NULL, "author_id" uuid NOT NULL, "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "file_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "file_removed_at_idx" ON "file"  ("removed_at") WHERE removed_at is not null`,
    );
    await runner.query(
      `CREATE INDEX "file_record_kind_record_id_created_at_id_idx" ON "file"  ("record_kind", "record_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE TABLE "file_chunk" ("file_id" uuid NOT NULL, "place" integer NOT NULL, "bytes" bytea NOT NULL, CONSTRAINT "file_chunk_pkey" PRIMARY KEY ("file_id", "place"))`,
    );
    await runner.query(
      `ALTER TABLE "file" ADD CONSTRAINT "file_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "file_chunk" ADD CONSTRAINT "file_chunk_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // Photos and papers are packed already.
    await runner.query('alter table file_chunk alter column bytes set storage external');
    // As with what is kept of uploaded lists: it may be a trade secret.
    await runner.query('revoke all on file_chunk from lianzhao_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "file_chunk" DROP CONSTRAINT "file_chunk_file_id_fkey"`);
    await runner.query(`ALTER TABLE "file" DROP CONSTRAINT "file_author_id_fkey"`);
    await runner.query(`DROP TABLE "file_chunk"`);
    await runner.query(`DROP INDEX "public"."file_record_kind_record_id_created_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."file_removed_at_idx"`);
    await runner.query(`DROP TABLE "file"`);
  }
}
