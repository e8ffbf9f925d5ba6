import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NextStepOwners1796000871275 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "visit" ADD "next_step_owner_id" uuid`);
    await runner.query(
      `CREATE INDEX "visit_next_step_owner_id_idx" ON "visit"  ("next_step_owner_id") WHERE next_step_owner_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "visit" ADD CONSTRAINT "visit_next_step_owner_id_fkey" FOREIGN KEY ("next_step_owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "visit" DROP CONSTRAINT "visit_next_step_owner_id_fkey"`);
    await runner.query(`DROP INDEX "public"."visit_next_step_owner_id_idx"`);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "next_step_owner_id"`);
  }
}
