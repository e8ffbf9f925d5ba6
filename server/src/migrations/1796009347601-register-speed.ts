import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Most entries are of visits; what is looked for among the others need not read of those. */
const OF_VISITS = "where kind = 'visit'";
const OF_OTHERS = "where kind <> 'visit'";

const LOOK_UPS = [
  `create index search_entry_tokens_of_visits_idx on search_entry using gin (search_tokens) ${OF_VISITS}`,
  `create index search_entry_tokens_of_others_idx on search_entry using gin (search_tokens) ${OF_OTHERS}`,
  `create index search_entry_latin_of_visits_idx on search_entry using gin (search_latin gin_trgm_ops) ${OF_VISITS}`,
  `create index search_entry_latin_of_others_idx on search_entry using gin (search_latin gin_trgm_ops) ${OF_OTHERS}`,
  'create index search_entry_name_idx on search_entry (kind, search_name text_pattern_ops)',
  // What has no day comes last, as the list of leads has it.
  `create index lead_due_last_idx on lead (coalesce(due_at, '9999-12-31 00:00:00+00'::timestamptz), id)`,
];

export class RegisterSpeed1796009347601 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."search_entry_tokens_idx"`);
    await runner.query(`DROP INDEX "public"."search_entry_latin_idx"`);
    await runner.query(
      `CREATE INDEX "enterprise_city_updated_at_id_idx" ON "enterprise"  ("city", "updated_at", "id")`,
    );
    await runner.query(
      `CREATE INDEX "enterprise_province_updated_at_id_idx" ON "enterprise"  ("province", "updated_at", "id")`,
    );
    await runner.query(`CREATE INDEX "enterprise_created_at_id_idx" ON "enterprise"  ("created_at", "id")`);
    await runner.query(`CREATE INDEX "lead_title_id_idx" ON "lead"  ("title", "id")`);
    await runner.query(`CREATE INDEX "lead_created_at_id_idx" ON "lead"  ("created_at", "id")`);
    await runner.query(`CREATE INDEX "contact_retain_until_id_idx" ON "contact"  ("retain_until", "id")`);
    await runner.query(`CREATE INDEX "contact_created_at_id_idx" ON "contact"  ("created_at", "id")`);
    await runner.query(
      `CREATE INDEX "visit_author_id_started_at_id_idx" ON "visit"  ("author_id", "started_at", "id")`,
    );
    await runner.query(`CREATE INDEX "visit_created_at_id_idx" ON "visit"  ("created_at", "id")`);
    for (const make of LOOK_UPS) await runner.query(make);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lead_due_last_idx, search_entry_name_idx');
    for (const part of ['tokens', 'latin']) {
      await runner.query(`drop index search_entry_${part}_of_visits_idx, search_entry_${part}_of_others_idx`);
    }
    await runner.query(`DROP INDEX "public"."visit_created_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."visit_author_id_started_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."contact_created_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."contact_retain_until_id_idx"`);
    await runner.query(`DROP INDEX "public"."lead_created_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."lead_title_id_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_created_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_province_updated_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_city_updated_at_id_idx"`);
    await runner.query(
      'CREATE INDEX search_entry_latin_idx ON search_entry USING gin (search_latin gin_trgm_ops)',
    );
    await runner.query(
      `CREATE INDEX "search_entry_tokens_idx" ON "search_entry" USING gin ("search_tokens")`,
    );
  }
}
