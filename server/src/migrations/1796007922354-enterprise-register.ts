import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EnterpriseRegister1796007922354 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "classification_entry" ("scheme" character varying(20) NOT NULL, "code" character varying(10) NOT NULL, "name" character varying(80) NOT NULL, "parent" character varying(10), "path" character varying(300) NOT NULL, "edition" character varying(40) NOT NULL, "retired" boolean NOT NULL DEFAULT false, CONSTRAINT "classification_entry_pkey" PRIMARY KEY ("scheme", "code"))`,
    );
    await runner.query(
      `CREATE INDEX "classification_entry_scheme_path_idx" ON "classification_entry"  ("scheme", "path")`,
    );
    await runner.query(
      `CREATE INDEX "classification_entry_scheme_parent_idx" ON "classification_entry"  ("scheme", "parent")`,
    );
    await runner.query(
      `CREATE TABLE "enterprise_qualification" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "enterprise_id" uuid NOT NULL, "kind" character varying(30) NOT NULL, "name" character varying(120), "level" character varying(20), "certificate" character varying(120), "issuer" character varying(200), "issued_on" date, "valid_until" date, "ended_on" date, "source" character varying(300), "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "edit_id" uuid, CONSTRAINT "enterprise_qualification_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "enterprise_qualification_valid_until_idx" ON "enterprise_qualification"  ("valid_until") WHERE ended_on is null`,
    );
    await runner.query(
      `CREATE INDEX "enterprise_qualification_enterprise_id_kind_idx" ON "enterprise_qualification"  ("enterprise_id", "kind")`,
    );
    await runner.query(
      `CREATE TABLE "enterprise_qualification_told" ("qualification_id" uuid NOT NULL, "valid_until" date NOT NULL, "occasion" character varying(10) NOT NULL, CONSTRAINT "enterprise_qualification_told_pkey" PRIMARY KEY ("qualification_id", "valid_until", "occasion"))`,
    );
    await runner.query(`ALTER TABLE "enterprise" ADD "listed_since" character varying(10)`);
    await runner.query(`ALTER TABLE "enterprise" ADD "registered_code" character varying(6)`);
    await runner.query(`ALTER TABLE "enterprise" ADD "registered_address" character varying(200)`);
    await runner.query(`ALTER TABLE "enterprise" ADD "operating_code" character varying(6)`);
    await runner.query(`ALTER TABLE "enterprise" ADD "operating_address" character varying(200)`);
    await runner.query(`ALTER TABLE "enterprise" ADD "industry_codes" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "enterprise_relation" ADD "share" numeric(5,2)`);
    await runner.query(`ALTER TABLE "enterprise_relation" ADD "since" character varying(10)`);
    await runner.query(
      `ALTER TABLE "enterprise_qualification" ADD CONSTRAINT "enterprise_qualification_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_qualification_told" ADD CONSTRAINT "enterprise_qualification_told_qualification_id_fkey" FOREIGN KEY ("qualification_id") REFERENCES "enterprise_qualification"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`create trigger track_row before insert or update or delete on enterprise_qualification
      for each row execute function track_row('id')`);
    // What merges and edits keep of firms is put back as a whole row.
    const none = `'{"industry_codes": []}'::jsonb`;
    await runner.query(`update enterprise_merge set source_row = source_row || ${none}`);
    await runner.query(`update row_history set row = row || ${none} where table_name = 'enterprise'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger track_row on enterprise_qualification');
    await runner.query(
      `ALTER TABLE "enterprise_qualification_told" DROP CONSTRAINT "enterprise_qualification_told_qualification_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_qualification" DROP CONSTRAINT "enterprise_qualification_enterprise_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "enterprise_relation" DROP COLUMN "since"`);
    await runner.query(`ALTER TABLE "enterprise_relation" DROP COLUMN "share"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "industry_codes"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "operating_address"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "operating_code"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "registered_address"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "registered_code"`);
    await runner.query(`ALTER TABLE "enterprise" DROP COLUMN "listed_since"`);
    await runner.query(`DROP TABLE "enterprise_qualification_told"`);
    await runner.query(`DROP INDEX "public"."enterprise_qualification_enterprise_id_kind_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_qualification_valid_until_idx"`);
    await runner.query(`DROP TABLE "enterprise_qualification"`);
    await runner.query(`DROP INDEX "public"."classification_entry_scheme_parent_idx"`);
    await runner.query(`DROP INDEX "public"."classification_entry_scheme_path_idx"`);
    await runner.query(`DROP TABLE "classification_entry"`);
  }
}
