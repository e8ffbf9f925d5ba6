import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchEntries1795997128980 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "search_entry" ("kind" character varying(20) NOT NULL, "record_id" uuid NOT NULL, "version" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "search_name" character varying(200) NOT NULL, "search_tokens" text array NOT NULL, "search_text" text NOT NULL, "search_latin" text NOT NULL, CONSTRAINT "search_entry_pkey" PRIMARY KEY ("kind", "record_id"))`,
    );
    await runner.query(`CREATE INDEX "search_entry_kind_at_idx" ON "search_entry"  ("kind", "at")`);
    await runner.query('CREATE INDEX search_entry_tokens_idx ON search_entry USING gin (search_tokens)');
    await runner.query(
      'CREATE INDEX search_entry_latin_idx ON search_entry USING gin (search_latin gin_trgm_ops)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."search_entry_kind_at_idx"`);
    await runner.query(`DROP TABLE "search_entry"`);
  }
}
