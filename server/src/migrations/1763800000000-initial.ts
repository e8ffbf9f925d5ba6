import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the search over enterprises needs beyond what entities can describe. */
const SEARCH = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `CREATE COLLATION IF NOT EXISTS zh_pinyin (provider = icu, locale = 'zh-u-co-pinyin')`,
  'CREATE INDEX enterprise_name_pinyin_idx ON enterprise (name COLLATE zh_pinyin, id)',
  'CREATE INDEX enterprise_search_name_idx ON enterprise (search_name text_pattern_ops)',
  'CREATE INDEX enterprise_search_short_name_idx ON enterprise (search_short_name text_pattern_ops)',
  'CREATE INDEX enterprise_search_tokens_idx ON enterprise USING gin (search_tokens)',
  'CREATE INDEX enterprise_search_latin_idx ON enterprise USING gin (search_latin gin_trgm_ops)',
];

/** Rows of these are only ever added: neither the product nor a fault in it can rewrite what happened. */
const APPEND_ONLY = ['audit', 'project_stage_entry'];

/** What a report has no business with: secrets, and bodies kept only to answer a retry. */
const NOT_FOR_REPORTS = ['"user"', 'session', 'access_token', 'sign_in_failure', 'idempotency_key'];

export class Initial1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "actor_id" uuid, "action" character varying(60) NOT NULL, "record_kind" character varying(40), "record_id" uuid, "before" jsonb, "after" jsonb, "address" character varying(60), "request_id" character varying(60), "result" character varying(10) NOT NULL, CONSTRAINT "audit_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_actor_id_at_idx" ON "audit"  ("actor_id", "at") `);
    await runner.query(
      `CREATE INDEX "audit_record_kind_record_id_idx" ON "audit"  ("record_kind", "record_id") `,
    );
    await runner.query(`CREATE INDEX "audit_at_id_idx" ON "audit"  ("at", "id") `);
    await runner.query(
      `CREATE TABLE "idempotency_key" ("actor_id" uuid NOT NULL, "key" character varying(100) NOT NULL, "request" bytea NOT NULL, "status" integer NOT NULL, "body" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"  ("created_at") `);
    await runner.query(
      `CREATE TABLE "department" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "name" character varying(120) NOT NULL, "kind" character varying(20) NOT NULL, "parent_id" uuid, CONSTRAINT "department_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "department_name_idx" ON "department"  ("name") `);
    await runner.query(`CREATE INDEX "department_parent_id_idx" ON "department"  ("parent_id") `);
    await runner.query(
      `CREATE TABLE "user" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "username" character varying(60) NOT NULL, "name" character varying(60) NOT NULL, "department_id" uuid NOT NULL, "roles" character varying(20) array NOT NULL DEFAULT '{}', "password_hash" character varying(200) NOT NULL, "must_change_password" boolean NOT NULL DEFAULT true, "password_expires_at" TIMESTAMP WITH TIME ZONE, "failed_sign_ins" integer NOT NULL DEFAULT '0', "locked_until" TIMESTAMP WITH TIME ZONE, "disabled_at" TIMESTAMP WITH TIME ZONE, "sessions_valid_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_sign_in_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "user_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "user_username_idx" ON "user"  ("username") `);
    await runner.query(`CREATE INDEX "user_department_id_idx" ON "user"  ("department_id") `);
    await runner.query(
      `CREATE TABLE "access_token" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "secret_hash" bytea NOT NULL, "user_id" uuid NOT NULL, "name" character varying(60) NOT NULL, "scopes" character varying(40) array NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "access_token_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "access_token_secret_hash_idx" ON "access_token"  ("secret_hash") `,
    );
    await runner.query(`CREATE INDEX "access_token_user_id_idx" ON "access_token"  ("user_id") `);
    await runner.query(
      `CREATE TABLE "tick" ("name" character varying(60) NOT NULL, "slot" TIMESTAMP WITH TIME ZONE NOT NULL, "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "tick_pkey" PRIMARY KEY ("name", "slot"))`,
    );
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "secret_hash" bytea NOT NULL, "user_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "address" character varying(60), CONSTRAINT "session_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "session_secret_hash_idx" ON "session"  ("secret_hash") `);
    await runner.query(`CREATE INDEX "session_user_id_idx" ON "session"  ("user_id") `);
    await runner.query(
      `CREATE TABLE "sign_in_failure" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "address" character varying(60) NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "sign_in_failure_address_at_idx" ON "sign_in_failure"  ("address", "at") `,
    );
    await runner.query(
      `CREATE TABLE "chain" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "code" character varying(20) NOT NULL, "name_zh" character varying(60) NOT NULL, "name_en" character varying(120) NOT NULL, "data_date" character varying(10) NOT NULL, "revision" integer NOT NULL DEFAULT '0', "content_hash" character varying(64) NOT NULL DEFAULT '', CONSTRAINT "chain_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "chain_code_idx" ON "chain"  ("code") `);
    await runner.query(
      `CREATE TABLE "chain_node" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "chain_id" uuid NOT NULL, "parent_id" uuid, "code" character varying(20) NOT NULL, "name_zh" character varying(120) NOT NULL, "name_en" character varying(200) NOT NULL, "stream" character varying(30) NOT NULL, "level" smallint NOT NULL, "kind" character varying(30) NOT NULL, "criticality" smallint, "cost_share_pct" numeric(6,3), "cost_share_basis" character varying(300), "supply_radius" character varying(30), "energy_intensity" smallint, "min_scale" character varying(100), "judged_by" character varying(300), "source" text NOT NULL, "data_date" character varying(10) NOT NULL, "position" integer NOT NULL, "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "chain_node_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "chain_node_chain_id_position_idx" ON "chain_node"  ("chain_id", "position") `,
    );
    await runner.query(`CREATE UNIQUE INDEX "chain_node_code_idx" ON "chain_node"  ("code") `);
    await runner.query(
      `CREATE TABLE "chain_link" ("from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "chain_id" uuid NOT NULL, CONSTRAINT "chain_link_pkey" PRIMARY KEY ("from_id", "to_id"))`,
    );
    await runner.query(`CREATE INDEX "chain_link_to_id_idx" ON "chain_link"  ("to_id") `);
    await runner.query(`CREATE INDEX "chain_link_chain_id_idx" ON "chain_link"  ("chain_id") `);
    await runner.query(
      `CREATE TABLE "local_site" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "chain_id" uuid NOT NULL, "name_zh" character varying(200) NOT NULL, "parent" character varying(200), "status" character varying(30) NOT NULL, "capacity" character varying(300), "year" smallint, "place" character varying(200), "source" text, "aggregate" boolean NOT NULL DEFAULT false, "origin" character varying(30) NOT NULL, "project_id" uuid, "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "local_site_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "local_site_project_id_idx" ON "local_site"  ("project_id") WHERE project_id is not null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "local_site_chain_id_name_zh_idx" ON "local_site"  ("chain_id", "name_zh") WHERE origin = 'atlas'`,
    );
    await runner.query(
      `CREATE TABLE "local_site_node" ("site_id" uuid NOT NULL, "node_id" uuid NOT NULL, "annual_supply" numeric(18,2), CONSTRAINT "local_site_node_pkey" PRIMARY KEY ("site_id", "node_id"))`,
    );
    await runner.query(`CREATE INDEX "local_site_node_node_id_idx" ON "local_site_node"  ("node_id") `);
    await runner.query(
      `CREATE TABLE "bill_of_materials_row" ("chain_id" uuid NOT NULL, "product" character varying(60) NOT NULL, "node_id" uuid NOT NULL, "product_zh" character varying(120) NOT NULL, "share_pct" numeric(6,3) NOT NULL, "low_pct" numeric(6,3) NOT NULL, "high_pct" numeric(6,3) NOT NULL, "base" text NOT NULL, "source" text NOT NULL, "evidence" character varying(30) NOT NULL, "position" integer NOT NULL, CONSTRAINT "bill_of_materials_row_pkey" PRIMARY KEY ("chain_id", "product", "node_id"))`,
    );
    await runner.query(
      `CREATE INDEX "bill_of_materials_row_node_id_idx" ON "bill_of_materials_row"  ("node_id") `,
    );
    await runner.query(
      `CREATE TABLE "anchor_volume" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "chain_id" uuid NOT NULL, "anchor" character varying(200) NOT NULL, "product" character varying(60) NOT NULL, "unit" character varying(200) NOT NULL, "annual_volume" numeric(20,4), "purchased_value" numeric(18,2), "value_node_codes" text array, "site_id" uuid, "year" smallint, "place" character varying(200), "evidence" character varying(30) NOT NULL, "source" text NOT NULL, "position" integer NOT NULL, CONSTRAINT "anchor_volume_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "anchor_volume_chain_id_idx" ON "anchor_volume"  ("chain_id") `);
    await runner.query(
      `CREATE TABLE "self_supply" ("chain_id" uuid NOT NULL, "anchor" character varying(200) NOT NULL, "product" character varying(60) NOT NULL, "node_id" uuid NOT NULL, "reason" character varying(500) NOT NULL, "source" text NOT NULL, CONSTRAINT "self_supply_pkey" PRIMARY KEY ("chain_id", "anchor", "product", "node_id"))`,
    );
    await runner.query(
      `CREATE TABLE "enterprise" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "name" character varying(200) NOT NULL, "name_key" character varying(200) NOT NULL, "short_name" character varying(100), "name_en" character varying(200), "uscc" character varying(18), "uscc_override_reason" character varying(500), "province" character varying(40), "city" character varying(40), "region" character varying(40), "listing" character varying(40), "main_products" character varying(300), "qualifications" text array NOT NULL DEFAULT '{}', "origin" character varying(30) NOT NULL, "source" text, "atlas_key" character varying(200), "edited_at" TIMESTAMP WITH TIME ZONE, "search_name" character varying(200) NOT NULL, "search_short_name" character varying(100) NOT NULL, "search_tokens" text array NOT NULL, "search_text" text NOT NULL, "search_latin" text NOT NULL, CONSTRAINT "enterprise_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "enterprise_updated_at_id_idx" ON "enterprise"  ("updated_at", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "enterprise_atlas_key_idx" ON "enterprise"  ("atlas_key") WHERE atlas_key is not null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "enterprise_uscc_idx" ON "enterprise"  ("uscc") WHERE uscc is not null`,
    );
    await runner.query(`CREATE UNIQUE INDEX "enterprise_name_key_idx" ON "enterprise"  ("name_key") `);
    await runner.query(
      `CREATE TABLE "anchor" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "chain_id" uuid NOT NULL, "enterprise_id" uuid NOT NULL, "local_name" character varying(300) NOT NULL, "source" text NOT NULL, "note" text, "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "anchor_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "anchor_chain_id_enterprise_id_idx" ON "anchor"  ("chain_id", "enterprise_id") `,
    );
    await runner.query(
      `CREATE TABLE "anchor_node" ("anchor_id" uuid NOT NULL, "node_id" uuid NOT NULL, CONSTRAINT "anchor_node_pkey" PRIMARY KEY ("anchor_id", "node_id"))`,
    );
    await runner.query(`CREATE INDEX "anchor_node_node_id_idx" ON "anchor_node"  ("node_id") `);
    await runner.query(
      `CREATE TABLE "enterprise_import" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "source" character varying(40) NOT NULL, "content_hash" character varying(64) NOT NULL, "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "enterprise_import_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "enterprise_import_source_idx" ON "enterprise_import"  ("source") `,
    );
    await runner.query(
      `CREATE TABLE "enterprise_placement" ("enterprise_id" uuid NOT NULL, "node_id" uuid NOT NULL, "evidence" character varying(30), "source" text, CONSTRAINT "enterprise_placement_pkey" PRIMARY KEY ("enterprise_id", "node_id"))`,
    );
    await runner.query(
      `CREATE INDEX "enterprise_placement_node_id_enterprise_id_idx" ON "enterprise_placement"  ("node_id", "enterprise_id") `,
    );
    await runner.query(
      `CREATE TABLE "enterprise_relation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "supplier_id" uuid NOT NULL, "customer_id" uuid NOT NULL, "node_id" uuid NOT NULL, "relation" character varying(30) NOT NULL, "evidence" character varying(30) NOT NULL, "source" text NOT NULL, CONSTRAINT "enterprise_relation_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "enterprise_relation_customer_id_idx" ON "enterprise_relation"  ("customer_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "enterprise_relation_once_idx" ON "enterprise_relation"  ("supplier_id", "customer_id", "node_id", "relation") `,
    );
    await runner.query(
      `CREATE TABLE "lead" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "title" character varying(120) NOT NULL, "stage" character varying(20) NOT NULL DEFAULT 'new', "source" character varying(20) NOT NULL, "outline" character varying(4000) NOT NULL DEFAULT '', "total_investment" numeric(18,2), "enterprise_id" uuid NOT NULL, "node_id" uuid, "anchor_id" uuid, "department_id" uuid NOT NULL, "owner_id" uuid NOT NULL, "reporter_id" uuid NOT NULL, "respond_by" TIMESTAMP WITH TIME ZONE NOT NULL, "last_visit_at" TIMESTAMP WITH TIME ZONE, "project_id" uuid, CONSTRAINT "lead_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "lead_enterprise_id_idx" ON "lead"  ("enterprise_id") `);
    await runner.query(`CREATE INDEX "lead_node_id_idx" ON "lead"  ("node_id") `);
    await runner.query(`CREATE INDEX "lead_reporter_id_idx" ON "lead"  ("reporter_id") `);
    await runner.query(`CREATE INDEX "lead_owner_id_stage_idx" ON "lead"  ("owner_id", "stage") `);
    await runner.query(
      `CREATE INDEX "lead_department_id_updated_at_id_idx" ON "lead"  ("department_id", "updated_at", "id") `,
    );
    await runner.query(`CREATE INDEX "lead_updated_at_id_idx" ON "lead"  ("updated_at", "id") `);
    await runner.query(
      `CREATE TABLE "outbox" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "name" character varying(60) NOT NULL, "payload" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "due_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "attempts" integer NOT NULL DEFAULT '0', "handled_at" TIMESTAMP WITH TIME ZONE, "last_error" character varying(300), CONSTRAINT "outbox_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "outbox_due_at_idx" ON "outbox"  ("due_at") WHERE handled_at IS NULL`);
    await runner.query(
      `CREATE TABLE "notice" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "recipient_id" uuid NOT NULL, "kind" character varying(30) NOT NULL, "params" jsonb NOT NULL DEFAULT '{}', "record_kind" character varying(20) NOT NULL, "record_id" uuid NOT NULL, "about" character varying(100) NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "notice_recipient_id_about_key" UNIQUE ("recipient_id", "about"), CONSTRAINT "notice_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "notice_recipient_id_created_at_id_idx" ON "notice"  ("recipient_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "project" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "name" character varying(200) NOT NULL, "stage" character varying(30) NOT NULL, "stage_entered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "total_investment" numeric(18,2), "lead_id" uuid NOT NULL, "enterprise_id" uuid NOT NULL, "node_id" uuid, "anchor_id" uuid, "department_id" uuid NOT NULL, "owner_id" uuid NOT NULL, "reporter_id" uuid NOT NULL, "review_result" character varying(10), "reviewed_on" date, "review_opinion" character varying(4000), "reviewer_id" uuid, CONSTRAINT "REL_b51e0cc595d8cda4e2bc89bacc" UNIQUE ("lead_id"), CONSTRAINT "project_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "project_stage_idx" ON "project"  ("stage") `);
    await runner.query(`CREATE INDEX "project_enterprise_id_idx" ON "project"  ("enterprise_id") `);
    await runner.query(`CREATE INDEX "project_node_id_idx" ON "project"  ("node_id") `);
    await runner.query(`CREATE INDEX "project_reporter_id_idx" ON "project"  ("reporter_id") `);
    await runner.query(`CREATE INDEX "project_owner_id_stage_idx" ON "project"  ("owner_id", "stage") `);
    await runner.query(
      `CREATE INDEX "project_department_id_updated_at_id_idx" ON "project"  ("department_id", "updated_at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "project_stage_entry" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "project_id" uuid NOT NULL, "stage" character varying(30) NOT NULL, "entered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "actor_id" uuid NOT NULL, "evidence" character varying(4000), "reason" character varying(500), CONSTRAINT "project_stage_entry_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "project_stage_entry_project_id_entered_at_idx" ON "project_stage_entry"  ("project_id", "entered_at") `,
    );
    await runner.query(
      `CREATE TABLE "project_stage" ("code" character varying(30) NOT NULL, "name_zh" character varying(40) NOT NULL, "name_en" character varying(60) NOT NULL, "position" integer, "max_days" integer, "gate_zh" character varying(200) NOT NULL, "gate_en" character varying(200) NOT NULL, "evidence_zh" character varying(200) NOT NULL, "evidence_en" character varying(200) NOT NULL, "needs_review" boolean NOT NULL DEFAULT false, CONSTRAINT "project_stage_pkey" PRIMARY KEY ("code"))`,
    );
    await runner.query(
      `CREATE TABLE "visit" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "kind" character varying(20) NOT NULL, "enterprise_id" uuid NOT NULL, "lead_id" uuid, "project_id" uuid, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "place" character varying(300) NOT NULL DEFAULT '', "their_people" character varying(1000) NOT NULL DEFAULT '', "our_people" character varying(1000) NOT NULL DEFAULT '', "summary" character varying(4000) NOT NULL, "demands" character varying(4000) NOT NULL DEFAULT '', "commitments" jsonb NOT NULL DEFAULT '[]', "next_step" character varying(300) NOT NULL DEFAULT '', "next_step_on" date, "device_time" TIMESTAMP WITH TIME ZONE, "department_id" uuid NOT NULL, "author_id" uuid NOT NULL, CONSTRAINT "visit_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "visit_enterprise_id_idx" ON "visit"  ("enterprise_id") `);
    await runner.query(`CREATE INDEX "visit_lead_id_idx" ON "visit"  ("lead_id") `);
    await runner.query(`CREATE INDEX "visit_project_id_idx" ON "visit"  ("project_id") `);
    await runner.query(
      `CREATE INDEX "visit_author_id_next_step_on_idx" ON "visit"  ("author_id", "next_step_on") `,
    );
    await runner.query(`CREATE INDEX "visit_started_at_id_idx" ON "visit"  ("started_at", "id") `);
    await runner.query(
      `CREATE INDEX "visit_department_id_started_at_id_idx" ON "visit"  ("department_id", "started_at", "id") `,
    );
    await runner.query(
      `ALTER TABLE "department" ADD CONSTRAINT "department_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "user" ADD CONSTRAINT "user_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "access_token" ADD CONSTRAINT "access_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "chain_node" ADD CONSTRAINT "chain_node_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "chain_node" ADD CONSTRAINT "chain_node_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "chain_link" ADD CONSTRAINT "chain_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "chain_node"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "chain_link" ADD CONSTRAINT "chain_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "chain_node"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "chain_link" ADD CONSTRAINT "chain_link_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "local_site" ADD CONSTRAINT "local_site_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "local_site_node" ADD CONSTRAINT "local_site_node_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "local_site"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "local_site_node" ADD CONSTRAINT "local_site_node_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bill_of_materials_row" ADD CONSTRAINT "bill_of_materials_row_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bill_of_materials_row" ADD CONSTRAINT "bill_of_materials_row_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "anchor_volume" ADD CONSTRAINT "anchor_volume_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "anchor_volume" ADD CONSTRAINT "anchor_volume_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "local_site"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "self_supply" ADD CONSTRAINT "self_supply_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "self_supply" ADD CONSTRAINT "self_supply_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "anchor" ADD CONSTRAINT "anchor_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "anchor" ADD CONSTRAINT "anchor_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "anchor_node" ADD CONSTRAINT "anchor_node_anchor_id_fkey" FOREIGN KEY ("anchor_id") REFERENCES "anchor"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "anchor_node" ADD CONSTRAINT "anchor_node_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_placement" ADD CONSTRAINT "enterprise_placement_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_placement" ADD CONSTRAINT "enterprise_placement_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_relation" ADD CONSTRAINT "enterprise_relation_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_relation" ADD CONSTRAINT "enterprise_relation_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_relation" ADD CONSTRAINT "enterprise_relation_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_anchor_id_fkey" FOREIGN KEY ("anchor_id") REFERENCES "anchor"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_anchor_id_fkey" FOREIGN KEY ("anchor_id") REFERENCES "anchor"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "project_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project_stage_entry" ADD CONSTRAINT "project_stage_entry_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit" ADD CONSTRAINT "visit_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit" ADD CONSTRAINT "visit_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit" ADD CONSTRAINT "visit_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit" ADD CONSTRAINT "visit_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit" ADD CONSTRAINT "visit_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    for (const statement of SEARCH) await runner.query(statement);
    for (const table of APPEND_ONLY)
      await runner.query(`revoke update, delete, truncate on ${table} from lianzhao_app`);
    for (const table of NOT_FOR_REPORTS) await runner.query(`revoke all on ${table} from lianzhao_reader`);
    await runner.query('revoke insert, update, delete, truncate on migration from lianzhao_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "audit"`);
    await runner.query(`DROP INDEX "public"."audit_actor_id_at_idx"`);
    await runner.query(`DROP INDEX "public"."audit_record_kind_record_id_idx"`);
    await runner.query(`DROP INDEX "public"."audit_at_id_idx"`);
    await runner.query(`DROP TABLE "idempotency_key"`);
    await runner.query(`DROP INDEX "public"."idempotency_key_created_at_idx"`);
    await runner.query(`DROP TABLE "department"`);
    await runner.query(`DROP INDEX "public"."department_name_idx"`);
    await runner.query(`DROP INDEX "public"."department_parent_id_idx"`);
    await runner.query(`DROP TABLE "user"`);
    await runner.query(`DROP INDEX "public"."user_username_idx"`);
    await runner.query(`DROP INDEX "public"."user_department_id_idx"`);
    await runner.query(`DROP TABLE "access_token"`);
    await runner.query(`DROP INDEX "public"."access_token_secret_hash_idx"`);
    await runner.query(`DROP INDEX "public"."access_token_user_id_idx"`);
    await runner.query(`DROP TABLE "tick"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP INDEX "public"."session_secret_hash_idx"`);
    await runner.query(`DROP INDEX "public"."session_user_id_idx"`);
    await runner.query(`DROP TABLE "sign_in_failure"`);
    await runner.query(`DROP INDEX "public"."sign_in_failure_address_at_idx"`);
    await runner.query(`DROP TABLE "chain"`);
    await runner.query(`DROP INDEX "public"."chain_code_idx"`);
    await runner.query(`DROP TABLE "chain_node"`);
    await runner.query(`DROP INDEX "public"."chain_node_chain_id_position_idx"`);
    await runner.query(`DROP INDEX "public"."chain_node_code_idx"`);
    await runner.query(`DROP TABLE "chain_link"`);
    await runner.query(`DROP INDEX "public"."chain_link_to_id_idx"`);
    await runner.query(`DROP INDEX "public"."chain_link_chain_id_idx"`);
    await runner.query(`DROP TABLE "local_site"`);
    await runner.query(`DROP INDEX "public"."local_site_project_id_idx"`);
    await runner.query(`DROP INDEX "public"."local_site_chain_id_name_zh_idx"`);
    await runner.query(`DROP TABLE "local_site_node"`);
    await runner.query(`DROP INDEX "public"."local_site_node_node_id_idx"`);
    await runner.query(`DROP TABLE "bill_of_materials_row"`);
    await runner.query(`DROP INDEX "public"."bill_of_materials_row_node_id_idx"`);
    await runner.query(`DROP TABLE "anchor_volume"`);
    await runner.query(`DROP INDEX "public"."anchor_volume_chain_id_idx"`);
    await runner.query(`DROP TABLE "self_supply"`);
    await runner.query(`DROP TABLE "enterprise"`);
    await runner.query(`DROP INDEX "public"."enterprise_updated_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_atlas_key_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_uscc_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_name_key_idx"`);
    await runner.query(`DROP TABLE "anchor"`);
    await runner.query(`DROP INDEX "public"."anchor_chain_id_enterprise_id_idx"`);
    await runner.query(`DROP TABLE "anchor_node"`);
    await runner.query(`DROP INDEX "public"."anchor_node_node_id_idx"`);
    await runner.query(`DROP TABLE "enterprise_import"`);
    await runner.query(`DROP INDEX "public"."enterprise_import_source_idx"`);
    await runner.query(`DROP TABLE "enterprise_placement"`);
    await runner.query(`DROP INDEX "public"."enterprise_placement_node_id_enterprise_id_idx"`);
    await runner.query(`DROP TABLE "enterprise_relation"`);
    await runner.query(`DROP INDEX "public"."enterprise_relation_customer_id_idx"`);
    await runner.query(`DROP INDEX "public"."enterprise_relation_once_idx"`);
    await runner.query(`DROP TABLE "lead"`);
    await runner.query(`DROP INDEX "public"."lead_enterprise_id_idx"`);
    await runner.query(`DROP INDEX "public"."lead_node_id_idx"`);
    await runner.query(`DROP INDEX "public"."lead_reporter_id_idx"`);
    await runner.query(`DROP INDEX "public"."lead_owner_id_stage_idx"`);
    await runner.query(`DROP INDEX "public"."lead_department_id_updated_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."lead_updated_at_id_idx"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP INDEX "public"."outbox_due_at_idx"`);
    await runner.query(`DROP TABLE "notice"`);
    await runner.query(`DROP INDEX "public"."notice_recipient_id_created_at_id_idx"`);
    await runner.query(`DROP TABLE "project"`);
    await runner.query(`DROP INDEX "public"."project_stage_idx"`);
    await runner.query(`DROP INDEX "public"."project_enterprise_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_node_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_reporter_id_idx"`);
    await runner.query(`DROP INDEX "public"."project_owner_id_stage_idx"`);
    await runner.query(`DROP INDEX "public"."project_department_id_updated_at_id_idx"`);
    await runner.query(`DROP TABLE "project_stage_entry"`);
    await runner.query(`DROP INDEX "public"."project_stage_entry_project_id_entered_at_idx"`);
    await runner.query(`DROP TABLE "project_stage"`);
    await runner.query(`DROP TABLE "visit"`);
    await runner.query(`DROP INDEX "public"."visit_enterprise_id_idx"`);
    await runner.query(`DROP INDEX "public"."visit_lead_id_idx"`);
    await runner.query(`DROP INDEX "public"."visit_project_id_idx"`);
    await runner.query(`DROP INDEX "public"."visit_author_id_next_step_on_idx"`);
    await runner.query(`DROP INDEX "public"."visit_started_at_id_idx"`);
    await runner.query(`DROP INDEX "public"."visit_department_id_started_at_id_idx"`);
    await runner.query(`ALTER TABLE "department" DROP CONSTRAINT "department_parent_id_fkey"`);
    await runner.query(`ALTER TABLE "user" DROP CONSTRAINT "user_department_id_fkey"`);
    await runner.query(`ALTER TABLE "access_token" DROP CONSTRAINT "access_token_user_id_fkey"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_user_id_fkey"`);
    await runner.query(`ALTER TABLE "chain_node" DROP CONSTRAINT "chain_node_chain_id_fkey"`);
    await runner.query(`ALTER TABLE "chain_node" DROP CONSTRAINT "chain_node_parent_id_fkey"`);
    await runner.query(`ALTER TABLE "chain_link" DROP CONSTRAINT "chain_link_from_id_fkey"`);
    await runner.query(`ALTER TABLE "chain_link" DROP CONSTRAINT "chain_link_to_id_fkey"`);
    await runner.query(`ALTER TABLE "chain_link" DROP CONSTRAINT "chain_link_chain_id_fkey"`);
    await runner.query(`ALTER TABLE "local_site" DROP CONSTRAINT "local_site_chain_id_fkey"`);
    await runner.query(`ALTER TABLE "local_site_node" DROP CONSTRAINT "local_site_node_site_id_fkey"`);
    await runner.query(`ALTER TABLE "local_site_node" DROP CONSTRAINT "local_site_node_node_id_fkey"`);
    await runner.query(
      `ALTER TABLE "bill_of_materials_row" DROP CONSTRAINT "bill_of_materials_row_chain_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "bill_of_materials_row" DROP CONSTRAINT "bill_of_materials_row_node_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "anchor_volume" DROP CONSTRAINT "anchor_volume_chain_id_fkey"`);
    await runner.query(`ALTER TABLE "anchor_volume" DROP CONSTRAINT "anchor_volume_site_id_fkey"`);
    await runner.query(`ALTER TABLE "self_supply" DROP CONSTRAINT "self_supply_chain_id_fkey"`);
    await runner.query(`ALTER TABLE "self_supply" DROP CONSTRAINT "self_supply_node_id_fkey"`);
    await runner.query(`ALTER TABLE "anchor" DROP CONSTRAINT "anchor_chain_id_fkey"`);
    await runner.query(`ALTER TABLE "anchor" DROP CONSTRAINT "anchor_enterprise_id_fkey"`);
    await runner.query(`ALTER TABLE "anchor_node" DROP CONSTRAINT "anchor_node_anchor_id_fkey"`);
    await runner.query(`ALTER TABLE "anchor_node" DROP CONSTRAINT "anchor_node_node_id_fkey"`);
    await runner.query(
      `ALTER TABLE "enterprise_placement" DROP CONSTRAINT "enterprise_placement_enterprise_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_placement" DROP CONSTRAINT "enterprise_placement_node_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_relation" DROP CONSTRAINT "enterprise_relation_supplier_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_relation" DROP CONSTRAINT "enterprise_relation_customer_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "enterprise_relation" DROP CONSTRAINT "enterprise_relation_node_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_enterprise_id_fkey"`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_node_id_fkey"`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_anchor_id_fkey"`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_department_id_fkey"`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_owner_id_fkey"`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_reporter_id_fkey"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_recipient_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_enterprise_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_node_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_anchor_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_department_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_owner_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_reporter_id_fkey"`);
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "project_reviewer_id_fkey"`);
    await runner.query(
      `ALTER TABLE "project_stage_entry" DROP CONSTRAINT "project_stage_entry_project_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "visit" DROP CONSTRAINT "visit_enterprise_id_fkey"`);
    await runner.query(`ALTER TABLE "visit" DROP CONSTRAINT "visit_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "visit" DROP CONSTRAINT "visit_project_id_fkey"`);
    await runner.query(`ALTER TABLE "visit" DROP CONSTRAINT "visit_department_id_fkey"`);
    await runner.query(`ALTER TABLE "visit" DROP CONSTRAINT "visit_author_id_fkey"`);
  }
}
