import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the search over people needs beyond what entities can describe. */
const SEARCH = [
  'CREATE INDEX contact_name_pinyin_idx ON contact (name COLLATE zh_pinyin, id)',
  'CREATE INDEX contact_search_tokens_idx ON contact USING gin (search_tokens)',
  'CREATE INDEX contact_search_latin_idx ON contact USING gin (search_latin gin_trgm_ops)',
];

export class Contacts1795996469383 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "contact" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "name" character varying(60) NOT NULL, "preferred_way" character varying(20), "legal_basis" character varying(20) NOT NULL, "purpose" character varying(200) NOT NULL, "source" character varying(300) NOT NULL DEFAULT '', "retain_until" date NOT NULL, "review_asked_for" date, "owner_id" uuid NOT NULL, "department_id" uuid NOT NULL, "erased_at" TIMESTAMP WITH TIME ZONE, "search_tokens" text array NOT NULL DEFAULT '{}', "search_text" text NOT NULL DEFAULT '', "search_latin" text NOT NULL DEFAULT '', CONSTRAINT "contact_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "contact_retain_until_idx" ON "contact"  ("retain_until") WHERE erased_at is null`,
    );
    await runner.query(`CREATE INDEX "contact_owner_id_idx" ON "contact"  ("owner_id")`);
    await runner.query(`CREATE INDEX "contact_updated_at_id_idx" ON "contact"  ("updated_at", "id")`);
    await runner.query(
      `CREATE TABLE "contact_channel" ("id" uuid NOT NULL, "contact_id" uuid NOT NULL, "kind" character varying(10) NOT NULL, "sealed" character varying(600) NOT NULL, "hash" bytea NOT NULL, "ending_hash" bytea, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "contact_channel_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "contact_channel_contact_id_idx" ON "contact_channel"  ("contact_id")`);
    await runner.query(`CREATE INDEX "contact_channel_hash_idx" ON "contact_channel"  ("hash")`);
    await runner.query(
      `CREATE INDEX "contact_channel_ending_hash_idx" ON "contact_channel"  ("ending_hash")`,
    );
    await runner.query(
      `CREATE TABLE "contact_post" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "contact_id" uuid NOT NULL, "enterprise_id" uuid NOT NULL, "department" character varying(120) NOT NULL DEFAULT '', "title" character varying(120) NOT NULL DEFAULT '', "level" character varying(20), "since" character varying(10), "until" character varying(10), CONSTRAINT "contact_post_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "contact_post_contact_id_idx" ON "contact_post"  ("contact_id")`);
    await runner.query(`CREATE INDEX "contact_post_enterprise_id_idx" ON "contact_post"  ("enterprise_id")`);
    await runner.query(
      `CREATE TABLE "field_key" ("id" character varying(20) NOT NULL, "fingerprint" bytea NOT NULL, CONSTRAINT "field_key_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "contact" ADD CONSTRAINT "contact_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact" ADD CONSTRAINT "contact_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_channel" ADD CONSTRAINT "contact_channel_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_post" ADD CONSTRAINT "contact_post_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_post" ADD CONSTRAINT "contact_post_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    for (const index of SEARCH) await runner.query(index);
    // Hashes of numbers can be compared by whoever reads them, and no report needs to.
    await runner.query('revoke all on contact_channel, field_key from lianzhao_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "contact_post" DROP CONSTRAINT "contact_post_enterprise_id_fkey"`);
    await runner.query(`ALTER TABLE "contact_post" DROP CONSTRAINT "contact_post_contact_id_fkey"`);
    await runner.query(`ALTER TABLE "contact_channel" DROP CONSTRAINT "contact_channel_contact_id_fkey"`);
    await runner.query(`ALTER TABLE "contact" DROP CONSTRAINT "contact_department_id_fkey"`);
    await runner.query(`ALTER TABLE "contact" DROP CONSTRAINT "contact_owner_id_fkey"`);
    await runner.query(`DROP TABLE "field_key"`);
    await runner.query(`DROP INDEX "public"."contact_post_enterprise_id_idx"`);
    await runner.query(`DROP INDEX "public"."contact_post_contact_id_idx"`);
    await runner.query(`DROP TABLE "contact_post"`);
    await runner.query(`DROP INDEX "public"."contact_channel_ending_hash_idx"`);
    await runner.query(`DROP INDEX "public"."contact_channel_hash_idx"`);
    await runner.query(`DROP INDEX "public"."contact_channel_contact_id_idx"`);
    await runner.query(`DROP TABLE "contact_channel"`);
    await runner.query(`DROP INDEX "public"."contact_updated_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."contact_owner_id_idx"`);
    await runner.query(`DROP INDEX "public"."contact_retain_until_idx"`);
    await runner.query(`DROP TABLE "contact"`);
  }
}
