import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TargetWeights1795577542435 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "target_weight" ("scope" character varying(20) NOT NULL DEFAULT 'zone', "values" jsonb NOT NULL, "comparisons" jsonb NOT NULL DEFAULT '{}', "author_id" uuid NOT NULL, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, CONSTRAINT "target_weight_pkey" PRIMARY KEY ("scope"))`,
    );
    await runner.query(`ALTER TABLE "target" ADD "position" integer NOT NULL DEFAULT '0'`);
    await runner.query(
      `CREATE INDEX "target_list_id_position_id_idx" ON "target"  ("list_id", "position", "id")`,
    );
    await runner.query(
      `ALTER TABLE "target_weight" ADD CONSTRAINT "target_weight_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "target_weight" DROP CONSTRAINT "target_weight_author_id_fkey"`);
    await runner.query(`DROP INDEX "public"."target_list_id_position_id_idx"`);
    await runner.query(`ALTER TABLE "target" DROP COLUMN "position"`);
    await runner.query(`DROP TABLE "target_weight"`);
  }
}
