import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeadsOfAnOwner1796035636230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "lead_owner_id_updated_at_id_idx" ON "lead"  ("owner_id", "updated_at", "id")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."lead_owner_id_updated_at_id_idx"`);
  }
}
