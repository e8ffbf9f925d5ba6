import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As people wrote it: `SZ:002459`, `SZ.002459`, `002459.SZ`, or the six digits of a mainland share alone. */
const LISTED = `
  create function pg_temp.listing_of(said text) returns text[] language sql immutable as $$
    select case
      when plain ~ '^(SH|SZ|BJ|NEEQ|HK|TW|NASDAQ|NYSE|JP|KRX|KOSDAQ|SGX|LSE|XETRA|EPA|SIX)[:.][A-Z0-9][A-Z0-9.-]{0,19}$'
        then regexp_match(plain, '^([A-Z]+)[:.](.+)$')
      when plain ~ '^[0-9]{4,6}[:.](SH|SZ|BJ|HK)$' then array[split_part(translate(plain, '.', ':'), ':', 2),
        split_part(translate(plain, '.', ':'), ':', 1)]
      when plain ~ '^6[0-9]{5}$' then array['SH', plain]
      when plain ~ '^[03][0-9]{5}$' then array['SZ', plain]
      when plain ~ '^[489][0-9]{5}$' then array['BJ', plain]
    end from (select upper(btrim(normalize(said, NFKC))) as plain) written
  $$`;

/** Addresses one by one; any other text is one source, spaces and all. */
const KNOWN_BY = `
  create function pg_temp.sources_of(said text) returns setof text language sql immutable as $$
    select distinct btrim(one) from unnest(case when said ~ 'https?:'
      then regexp_split_to_array(btrim(said), '[;；]\\s*|\\s+(?=https?:)') else array[btrim(said)] end) one
    where btrim(one) <> ''
  $$`;

/** What was written where a listing belongs and is none is kept as something we know of the firm. */
const UNREAD = `'上市：' || concat_ws(' ', listing, listed_since)`;

/** One listing and one source stood on the firm; now they are rows, and the firm tells what they come to. */
const ROWS_OF_FIRMS = [
  `insert into enterprise_listing (enterprise_id, exchange, code, since, version)
    select id, (pg_temp.listing_of(listing))[1], (pg_temp.listing_of(listing))[2], listed_since, 1
    from enterprise where pg_temp.listing_of(listing) is not null`,
  `insert into enterprise_source (enterprise_id, kind, title, link, version)
    select firm.id, case when one ~ '^https?:' then 'website' else 'other' end, left(one, 300),
      case when one ~ '^https?:' then left(one, 1000) end, 1
    from enterprise firm, pg_temp.sources_of(firm.source) one on conflict do nothing`,
  `insert into enterprise_source (enterprise_id, kind, title, version)
    select id, 'other', left(${UNREAD}, 300), 1 from enterprise
    where pg_temp.listing_of(listing) is null and coalesce(listing, listed_since) is not null on conflict do nothing`,
  `update enterprise firm set listing = listed.listing, listed_since = listed.since
    from (select e.id, string_agg(row.exchange || ':' || row.code, '、') as listing, min(row.since) as since
      from enterprise e left join enterprise_listing row on row.enterprise_id = e.id
      where coalesce(e.listing, e.listed_since) is not null group by e.id) listed
    where listed.id = firm.id and (firm.listing, firm.listed_since) is distinct from (listed.listing, listed.since)`,
];

/** Firms in the bin come back with theirs. */
const ROWS_IN_THE_BIN = [
  `insert into recycled_row (recycled_id, table_name, row)
    select recycled_id, 'enterprise_listing', jsonb_build_object('id', gen_random_uuid(), 'created_at', now(),
      'updated_at', now(), 'version', 1, 'valid_from', now(), 'enterprise_id', row ->> 'id', 'since', row ->> 'listed_since',
      'exchange', (pg_temp.listing_of(row ->> 'listing'))[1], 'code', (pg_temp.listing_of(row ->> 'listing'))[2])
    from recycled_row where table_name = 'enterprise' and pg_temp.listing_of(row ->> 'listing') is not null`,
  `insert into recycled_row (recycled_id, table_name, row)
    select recycled_id, 'enterprise_source', jsonb_build_object('id', gen_random_uuid(), 'created_at', now(),
      'updated_at', now(), 'version', 1, 'valid_from', now(), 'enterprise_id', row ->> 'id', 'kind', 'other', 'title', left(one, 300),
      'link', case when one ~ '^https?:' then left(one, 1000) end)
    from recycled_row, pg_temp.sources_of(row ->> 'source') one where table_name = 'enterprise'`,
];

export class SeveralListingsAndSources1796033718557 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "enterprise_listing" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "enterprise_id" uuid NOT NULL, "exchange" character varying(10) NOT NULL, "board" character varying(20), "code" character varying(20) NOT NULL, "short_name" character varying(60), "since" character varying(10), "until" character varying(10), "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "edit_id" uuid, CONSTRAINT "enterprise_listing_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "enterprise_listing_enterprise_id_exchange_code_idx" ON "enterprise_listing"  ("enterprise_id", "exchange", "code")`,
    );
    await runner.query(
      `CREATE TABLE "enterprise_source" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "enterprise_id" uuid NOT NULL, "kind" character varying(20) NOT NULL, "title" character varying(300) NOT NULL, "link" character varying(1000), "data_date" character varying(10), "note" character varying(500), "valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "edit_id" uuid, CONSTRAINT "enterprise_source_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "enterprise_source_enterprise_id_title_idx" ON "enterprise_source"  ("enterprise_id", "title")`,
    );
    await runner.query(`ALTER TABLE "enterprise" ALTER COLUMN "listing" TYPE text`);
    await runner.query(
      `ALTER TABLE "enterprise_listing" ADD CONSTRAINT "enterprise_listing_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_source" ADD CONSTRAINT "enterprise_source_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    for (const make of [LISTED, KNOWN_BY, ...ROWS_OF_FIRMS, ...ROWS_IN_THE_BIN]) await runner.query(make);
    for (const table of ['listing', 'source'])
      await runner.query(`create trigger track_row before insert or update or delete on enterprise_${table}
        for each row execute function track_row('id')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "enterprise_source" DROP CONSTRAINT "enterprise_source_enterprise_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_listing" DROP CONSTRAINT "enterprise_listing_enterprise_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise" ALTER COLUMN "listing" TYPE character varying(40) USING left(listing, 40)`,
    );
    await runner.query(`DROP INDEX "public"."enterprise_source_enterprise_id_title_idx"`);
    await runner.query(`DROP TABLE "enterprise_source"`);
    await runner.query(`DROP INDEX "public"."enterprise_listing_enterprise_id_exchange_code_idx"`);
    await runner.query(`DROP TABLE "enterprise_listing"`);
  }
}
