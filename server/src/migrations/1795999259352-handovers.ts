import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Handovers1795999259352 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "handover" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "actor_id" uuid NOT NULL, "from_id" uuid NOT NULL, "reason" character varying(500) NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "handover_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "handover_from_id_created_at_id_idx" ON "handover"  ("from_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE INDEX "handover_actor_id_created_at_id_idx" ON "handover"  ("actor_id", "created_at", "id")`,
    );
    await runner.query(
      `CREATE TABLE "handover_item" ("handover_id" uuid NOT NULL, "kind" character varying(30) NOT NULL, "record_id" uuid NOT NULL, "to_id" uuid NOT NULL, "from_department_id" uuid, "given_version" integer NOT NULL, "returned" boolean NOT NULL DEFAULT false, CONSTRAINT "handover_item_pkey" PRIMARY KEY ("handover_id", "kind", "record_id"))`,
    );
    await runner.query(`CREATE INDEX "handover_item_record_id_idx" ON "handover_item"  ("record_id")`);
    await runner.query(
      `ALTER TABLE "handover" ADD CONSTRAINT "handover_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "handover" ADD CONSTRAINT "handover_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "handover_item" ADD CONSTRAINT "handover_item_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handover"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "handover_item" ADD CONSTRAINT "handover_item_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "handover_item" DROP CONSTRAINT "handover_item_to_id_fkey"`);
    await runner.query(`ALTER TABLE "handover_item" DROP CONSTRAINT "handover_item_handover_id_fkey"`);
    await runner.query(`ALTER TABLE "handover" DROP CONSTRAINT "handover_from_id_fkey"`);
    await runner.query(`ALTER TABLE "handover" DROP CONSTRAINT "handover_actor_id_fkey"`);
    await runner.query(`DROP INDEX "public"."handover_item_record_id_idx"`);
    await runner.query(`DROP TABLE "handover_item"`);
    await runner.query(`DROP INDEX "public"."handover_actor_id_created_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."handover_from_id_created_at_id_idx"`);
    await runner.query(`DROP TABLE "handover"`);
  }
}
