import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose past is kept from now on, with their primary keys. */
const TRACKED: Record<string, string[]> = { anchor: ['id'], anchor_node: ['anchor_id', 'node_id'] };

/** Anchors were there before their past was kept, and maps of those days show them as they are first known. */
const FIRST_KNOWN = [
  'update anchor set valid_from = created_at',
  `update anchor_node place set valid_from = anchor.created_at from anchor where anchor.id = place.anchor_id`,
];

/** Which anchor goes by a name in a chain today. */
const NAMED = `(select distinct on (anchor.chain_id, called.name) anchor.chain_id, called.name, anchor.id
  from anchor join enterprise firm on firm.id = anchor.enterprise_id
  cross join lateral unnest(firm.name::text || anchor.aliases) called(name)
  where anchor.retired_at is null order by anchor.chain_id, called.name, anchor.created_at)`;

/** What volumes said before is told apart as well: a past map shows the same estimates as until now. */
const TOLD_APART = [
  'alter table anchor_volume disable trigger track_row',
  `update anchor_volume volume set anchor_id = named.id from ${NAMED} named
    where named.chain_id = volume.chain_id and named.name = volume.anchor`,
  // Nothing but the atlas wrote outside edits until now.
  'update anchor_volume set of_atlas = edit_id is null',
  'alter table anchor_volume enable trigger track_row',
  `update row_history past set row = past.row || jsonb_build_object('anchor_id', named.id) from ${NAMED} named
    where past.table_name = 'anchor_volume' and named.chain_id::text = past.row ->> 'chain_id'
      and named.name = past.row ->> 'anchor'`,
  `update row_history past set row = past.row || jsonb_build_object('of_atlas', past.made_by is null)
    where past.table_name = 'anchor_volume'`,
];

export class PastOfAnchors1796068597895 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "anchor_volume" ADD "anchor_id" uuid`);
    await runner.query(`ALTER TABLE "anchor_volume" ADD "of_atlas" boolean NOT NULL DEFAULT false`);
    await runner.query(
      `ALTER TABLE "anchor_volume" ADD CONSTRAINT "anchor_volume_anchor_id_fkey" FOREIGN KEY ("anchor_id") REFERENCES "anchor"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    for (const table of Object.keys(TRACKED)) {
      await runner.query(
        `ALTER TABLE "${table}" ADD "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
      );
      await runner.query(`ALTER TABLE "${table}" ADD "edit_id" uuid`);
    }
    for (const statement of [...FIRST_KNOWN, ...TOLD_APART]) await runner.query(statement);
    for (const [table, key] of Object.entries(TRACKED)) {
      const names = key.map((name) => `'${name}'`).join(', ');
      await runner.query(`create trigger track_row before insert or update or delete on ${table}
        for each row execute function track_row(${names})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TRACKED)) {
      await runner.query(`drop trigger track_row on ${table}`);
      // With the column gone, a row would have two states at once when it comes again.
      await runner.query(`delete from row_history where table_name = '${table}'`);
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "edit_id"`);
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "valid_from"`);
    }
    await runner.query(`ALTER TABLE "anchor_volume" DROP CONSTRAINT "anchor_volume_anchor_id_fkey"`);
    await runner.query(`ALTER TABLE "anchor_volume" DROP COLUMN "of_atlas"`);
    await runner.query(`ALTER TABLE "anchor_volume" DROP COLUMN "anchor_id"`);
  }
}
