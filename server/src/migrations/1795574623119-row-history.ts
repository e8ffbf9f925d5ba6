import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose past is kept, with their primary keys. */
const TRACKED: Record<string, string[]> = {
  chain_node: ['id'],
  chain_link: ['from_id', 'to_id'],
  local_site: ['id'],
  local_site_node: ['site_id', 'node_id'],
  bill_of_materials_row: ['chain_id', 'product', 'node_id'],
  anchor_volume: ['id'],
  self_supply: ['chain_id', 'anchor', 'product', 'node_id'],
  gap_setting: ['id'],
  gap_override: ['id'],
  location_quotient: ['id'],
  enterprise_placement: ['enterprise_id', 'node_id'],
  enterprise_relation: ['id'],
  purchase: ['id'],
};

/**
 * Runs as the owner of the tables, so that the application can make the past but not write it. A row that changes
 * twice in one transaction was never seen in between, so only what it said before is kept. Times never run
 * backwards within one row, even when a transaction that began earlier writes later.
 */
const TRACK_ROW = `
  create function track_row() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    this_edit uuid := nullif(current_setting('lianzhao.edit', true), '')::uuid;
    moment timestamptz := now();
    unimportant text[] := array['version', 'updated_at', 'valid_from', 'edit_id'];
    past jsonb;
    past_key text;
  begin
    if tg_op = 'INSERT' then
      new.valid_from := moment;
      new.edit_id := this_edit;
      return new;
    end if;
    past := to_jsonb(old);
    if tg_op = 'UPDATE' and past - unimportant = to_jsonb(new) - unimportant then
      new.valid_from := old.valid_from;
      new.edit_id := old.edit_id;
      return new;
    end if;
    if old.valid_from <> moment or old.edit_id is distinct from this_edit then
      moment := greatest(moment, old.valid_from + interval '1 microsecond');
      select string_agg(past ->> name, ',' order by place) into past_key
        from unnest(tg_argv) with ordinality as key(name, place);
      insert into row_history (table_name, row_key, valid_from, valid_to, made_by, edit_id, row)
        values (tg_table_name, past_key, old.valid_from, moment, old.edit_id, this_edit, past);
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    new.valid_from := moment;
    new.edit_id := this_edit;
    return new;
  end $$`;

export class RowHistory1795574623119 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TRACK_ROW);
    for (const [table, key] of Object.entries(TRACKED)) {
      const names = key.map((name) => `'${name}'`).join(', ');
      await runner.query(`create trigger track_row before insert or update or delete on ${table}
        for each row execute function track_row(${names})`);
    }
    await runner.query('revoke execute on function track_row() from public');
    await runner.query('revoke insert, update, delete, truncate on row_history from lianzhao_app');
    await runner.query('revoke update, delete, truncate on edit from lianzhao_app');
    await runner.query('grant update (undone_by) on edit to lianzhao_app');
    await runner.query('create index purchase_edit_id_idx on purchase (edit_id) where edit_id is not null');
    await runner.query(`create unique index enterprise_relation_once_idx on enterprise_relation
      (supplier_id, customer_id, node_id, relation) nulls not distinct`);
    await runner.query('update enterprise_relation set of_atlas = true');
    for (const table of ['purchase', 'row_history']) {
      await runner.query(`revoke all on ${table} from lianzhao_reader`);
    }
    await runner.query(`insert into supply_area (code, name_zh, name_en, version) values
      ('zone', '高新区', 'High-tech zone', 1), ('city', '全市', 'City', 1),
      ('cluster', '呼包鄂', 'Hohhot–Baotou–Ordos', 1), ('region', '自治区', 'Autonomous region', 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TRACKED)) await runner.query(`drop trigger track_row on ${table}`);
    await runner.query('drop function track_row()');
    await runner.query('drop index enterprise_relation_once_idx');
    await runner.query('drop index purchase_edit_id_idx');
  }
}
