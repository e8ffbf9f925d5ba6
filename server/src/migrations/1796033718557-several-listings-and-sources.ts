import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As people wrote it: `SZ:002459`, `SZ.002459`, `002459.SZ`, or the six digits of a mainland share alone. */
const LISTED = `
  create or replace function pg_temp.listing_of(said text) returns text[] language sql immutable as $$
    select case
      when plain ~ '^(SH|SZ|BJ|HK)[:.]?[0-9]{1,6}$' then regexp_match(plain, '^([A-Z]+)[:.]?([0-9]+)$')
      when plain ~ '^[0-9]{1,6}[:.](SH|SZ|BJ|HK)$' then array[split_part(translate(plain, '.', ':'), ':', 2),
        split_part(translate(plain, '.', ':'), ':', 1)]
      when plain ~ '^(NEEQ|TW|NASDAQ|NYSE|JP|KRX|KOSDAQ|SGX|LSE|XETRA|EPA|SIX)[:.][A-Z0-9][A-Z0-9.-]{0,19}$'
        then regexp_match(plain, '^([A-Z]+)[:.](.+)$')
      when plain ~ '^6[0-9]{5}$' then array['SH', plain]
      when plain ~ '^[03][0-9]{5}$' then array['SZ', plain]
      when plain ~ '^[489][0-9]{5}$' then array['BJ', plain]
    end from (select upper(btrim(normalize(said, NFKC))) as plain) written
  $$`;

/** Firms of the register and, with what they went into it by, those in the bin: one listing and one source of each. */
const FIRMS = `
  create temp table firm_said on commit drop as
    select null::uuid as recycled_id, id, listing, listed_since, source from enterprise
    where coalesce(listing, listed_since, source) is not null
    union all select recycled_id, (row ->> 'id')::uuid, row ->> 'listing', row ->> 'listed_since', row ->> 'source'
    from recycled_row where table_name = 'enterprise'`;

/** Several stand there one after the other, in the order that stays theirs. */
const PARTS = `
  create temp table firm_part on commit drop as
    select firm.recycled_id, firm.id, firm.listed_since, at, btrim(part) as part, pg_temp.listing_of(part) as listing
    from firm_said firm,
      regexp_split_to_table(coalesce(firm.listing, ''), '[、,，;；/／]') with ordinality one (part, at)
    where btrim(part) <> ''`;

const LISTINGS = `
  create temp table firm_listing on commit drop as
    select recycled_id, id, listing[1] as exchange, listing[2] as code, min(listed_since) as since, min(at) as at
    from firm_part where listing is not null group by recycled_id, id, listing`;

/** Addresses one by one. What was written where a listing belongs and is none is kept as something we know of the firm. */
const SOURCES = `
  create temp table firm_source on commit drop as
    select recycled_id, id, left(title, 300) as title, min(at) as at,
      min(case when title ~ '^https?:' then left(title, 1000) end) as link
    from (
      select firm.recycled_id, firm.id, btrim(part) as title, at from firm_said firm,
        regexp_split_to_table(firm.source, case when firm.source ~ 'https?:' then '[;；]|\\s+(?=https?:)' else '；' end)
          with ordinality one (part, at) where btrim(part) <> ''
      union all select recycled_id, id, '上市：' || unread.part, at + 1000 from firm_part unread
      where listing is null and (listed_since is null or exists (select from firm_listing listed
        where listed.id = unread.id and listed.recycled_id is not distinct from unread.recycled_id))
      union all select recycled_id, id, '上市：' || concat_ws(' ', listing, listed_since), 1000 from firm_said firm
      where listed_since is not null and not exists (select from firm_listing listed
        where listed.id = firm.id and listed.recycled_id is not distinct from firm.recycled_id)) said
    group by recycled_id, id, left(title, 300)`;

/** What the rows come to, of firms of which it is not what they say. */
const SUMS = `
  create temp table firm_sum on commit drop as
    select firm.recycled_id, firm.id, listed.listing, listed.since,
      case when known.more then known.source else firm.source end as source
    from firm_said firm, lateral (
      select string_agg(exchange || ':' || code, '、' order by at) as listing, min(since) as since from firm_listing one
      where one.id = firm.id and one.recycled_id is not distinct from firm.recycled_id) listed, lateral (
      select string_agg(title, '；' order by at) as source, bool_or(at >= 1000) as more from firm_source one
      where one.id = firm.id and one.recycled_id is not distinct from firm.recycled_id) known
    where (firm.listing, firm.listed_since) is distinct from (listed.listing, listed.since)`;

const INDEXES = ['firm_listing', 'firm_source'].map((table) => `create index on ${table} (id)`);

/** Rows in the bin come back with theirs. */
const OF_THE_BIN = `'id', gen_random_uuid(), 'created_at', now() + at * interval '1 microsecond', 'updated_at', now(),
  'version', 1, 'valid_from', now(), 'enterprise_id', id`;

const WRITTEN = [
  `insert into enterprise_listing (enterprise_id, exchange, code, since, created_at, version)
    select id, exchange, code, since, now() + at * interval '1 microsecond', 1 from firm_listing where recycled_id is null`,
  `insert into enterprise_source (enterprise_id, kind, title, link, created_at, version)
    select id, case when link is null then 'other' else 'website' end, title, link, now() + at * interval '1 microsecond', 1
    from firm_source where recycled_id is null`,
  `update enterprise firm set listing = told.listing, listed_since = told.since, source = told.source
    from firm_sum told where told.recycled_id is null and told.id = firm.id`,
  `insert into recycled_row (recycled_id, table_name, row)
    select recycled_id, 'enterprise_listing', jsonb_build_object(${OF_THE_BIN}, 'exchange', exchange, 'code', code, 'since', since)
    from firm_listing where recycled_id is not null`,
  `insert into recycled_row (recycled_id, table_name, row)
    select recycled_id, 'enterprise_source', jsonb_build_object(${OF_THE_BIN},
      'kind', case when link is null then 'other' else 'website' end, 'title', title, 'link', link)
    from firm_source where recycled_id is not null`,
  `update recycled_row gone set row = gone.row ||
      jsonb_build_object('listing', told.listing, 'listed_since', told.since, 'source', told.source)
    from firm_sum told where told.recycled_id = gone.recycled_id and gone.table_name = 'enterprise'
      and gone.row ->> 'id' = told.id::text`,
];

/** What was no listing goes back to where it stood, as far as there is room. */
const BACK = `
  update enterprise firm set source = told.source, listing = coalesce(firm.listing, left(told.unread, 40)) from (
    select enterprise_id, string_agg(title, '；' order by created_at, id) filter (where title not like '上市：%') as source,
      string_agg(substr(title, 4), '、' order by created_at, id) filter (where title like '上市：%') as unread
    from enterprise_source group by enterprise_id having bool_or(title like '上市：%')) told
  where told.enterprise_id = firm.id and firm.listing is null`;

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
    const said = [LISTED, FIRMS, PARTS, LISTINGS, INDEXES[0]!, SOURCES, INDEXES[1]!, SUMS];
    for (const make of [...said, ...WRITTEN]) await runner.query(make);
    for (const table of ['listing', 'source'])
      await runner.query(`create trigger track_row before insert or update or delete on enterprise_${table}
        for each row execute function track_row('id')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
    await runner.query(
      `delete from recycled_row where table_name in ('enterprise_listing', 'enterprise_source')`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_source" DROP CONSTRAINT "enterprise_source_enterprise_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_listing" DROP CONSTRAINT "enterprise_listing_enterprise_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise" ALTER COLUMN "listing" TYPE character varying(40) USING substring(listing from '^.{1,40}(?=、|$)')`,
    );
    await runner.query(`DROP INDEX "public"."enterprise_source_enterprise_id_title_idx"`);
    await runner.query(`DROP TABLE "enterprise_source"`);
    await runner.query(`DROP INDEX "public"."enterprise_listing_enterprise_id_exchange_code_idx"`);
    await runner.query(`DROP TABLE "enterprise_listing"`);
  }
}
