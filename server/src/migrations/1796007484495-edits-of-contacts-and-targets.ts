import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that say which edit made them what they are; what they said before is not kept. */
const NOTED = ['contact', 'target_list', 'target'];
const NOTE_EDIT = `
  create function note_edit() returns trigger language plpgsql as $$
  begin
    new.edit_id := nullif(current_setting('lianzhao.edit', true), '')::uuid;
    return new;
  end $$`;

export class EditsOfContactsAndTargets1796007484495 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "target_list" ADD "edit_id" uuid`);
    await runner.query(`ALTER TABLE "target" ADD "edit_id" uuid`);
    await runner.query(`ALTER TABLE "contact" ADD "edit_id" uuid`);
    await runner.query(`ALTER TABLE "visit_person" ADD "contact_id" uuid`);
    await runner.query(`CREATE INDEX "visit_person_contact_id_idx" ON "visit_person"  ("contact_id")`);
    await runner.query(
      `ALTER TABLE "visit_person" ADD CONSTRAINT "visit_person_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(NOTE_EDIT);
    for (const table of NOTED)
      await runner.query(
        `create trigger note_edit before insert or update on ${table} for each row execute function note_edit()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of NOTED) await runner.query(`drop trigger note_edit on ${table}`);
    await runner.query('drop function note_edit()');
    await runner.query(`ALTER TABLE "visit_person" DROP CONSTRAINT "visit_person_contact_id_fkey"`);
    await runner.query(`DROP INDEX "public"."visit_person_contact_id_idx"`);
    await runner.query(`ALTER TABLE "visit_person" DROP COLUMN "contact_id"`);
    await runner.query(`ALTER TABLE "contact" DROP COLUMN "edit_id"`);
    await runner.query(`ALTER TABLE "target" DROP COLUMN "edit_id"`);
    await runner.query(`ALTER TABLE "target_list" DROP COLUMN "edit_id"`);
  }
}
