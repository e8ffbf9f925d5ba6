import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At the end of a transaction the parts of a lead's credit are 100 %, or there are none. */
const CREDIT_IS_WHOLE = `
  create function credit_is_whole() returns trigger language plpgsql set search_path = public, pg_temp as $$
  declare
    total numeric;
  begin
    select sum(percent) into total from lead_credit_share where lead_id in (new.lead_id, old.lead_id);
    if total <> 100 then
      raise exception 'the credit of a lead is %, not 100', total
        using errcode = 'check_violation', constraint = 'lead_credit_share_whole', table = 'lead_credit_share';
    end if;
    return null;
  end $$`;

export class LeadWork1795996863027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "lead_claim_entry" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "lead_id" uuid NOT NULL, "kind" character varying(20) NOT NULL, "actor_id" uuid, "user_id" uuid, "reason" character varying(500) NOT NULL DEFAULT '', "expires_at" TIMESTAMP WITH TIME ZONE, "proof_kind" character varying(20), "proof_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "lead_claim_entry_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "lead_claim_entry_user_id_at_idx" ON "lead_claim_entry"  ("user_id", "at")`,
    );
    await runner.query(
      `CREATE INDEX "lead_claim_entry_lead_id_at_idx" ON "lead_claim_entry"  ("lead_id", "at")`,
    );
    await runner.query(
      `CREATE TABLE "lead_dispute" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "lead_id" uuid NOT NULL, "raised_by_id" uuid NOT NULL, "reason" character varying(500) NOT NULL, "raised_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "result" character varying(12), "decided_by_id" uuid, "decision" character varying(500), "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "lead_dispute_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "lead_dispute_lead_id_idx" ON "lead_dispute"  ("lead_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "lead_dispute_open_idx" ON "lead_dispute"  ("lead_id") WHERE decided_at is null`,
    );
    await runner.query(
      `CREATE TABLE "lead_transfer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "lead_id" uuid NOT NULL, "from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "reason" character varying(500) NOT NULL DEFAULT '', "shared" boolean NOT NULL DEFAULT false, "offered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "answered_at" TIMESTAMP WITH TIME ZONE, "accepted" boolean, CONSTRAINT "lead_transfer_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "lead_transfer_lead_id_idx" ON "lead_transfer"  ("lead_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "lead_transfer_open_idx" ON "lead_transfer"  ("lead_id") WHERE answered_at is null`,
    );
    await runner.query(
      `CREATE TABLE "lead_collaborator" ("lead_id" uuid NOT NULL, "user_id" uuid NOT NULL, "added_by_id" uuid NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "lead_collaborator_pkey" PRIMARY KEY ("lead_id", "user_id"))`,
    );
    await runner.query(`CREATE INDEX "lead_collaborator_user_id_idx" ON "lead_collaborator"  ("user_id")`);
    await runner.query(
      `CREATE TABLE "lead_rule" ("scope" character varying(20) NOT NULL DEFAULT 'zone', "values" jsonb NOT NULL, "author_id" uuid NOT NULL, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, CONSTRAINT "lead_rule_pkey" PRIMARY KEY ("scope"))`,
    );
    await runner.query(
      `CREATE TABLE "lead_credit_share" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "lead_id" uuid NOT NULL, "position" integer NOT NULL, "role" character varying(20) NOT NULL, "department_id" uuid NOT NULL, "user_id" uuid, "percent" numeric(5,2) NOT NULL, CONSTRAINT "lead_credit_share_percent_check" CHECK (percent > 0 and percent <= 100), CONSTRAINT "lead_credit_share_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "lead_credit_share_lead_id_idx" ON "lead_credit_share"  ("lead_id")`);
    await runner.query(
      `CREATE TABLE "work_calendar_year" ("year" integer NOT NULL, "notice" character varying(200) NOT NULL, "days" jsonb NOT NULL DEFAULT '[]', "author_id" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, CONSTRAINT "work_calendar_year_pkey" PRIMARY KEY ("year"))`,
    );
    await runner.query(`ALTER TABLE "lead" ADD "claimed_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "lead" ADD "claim_expires_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "lead" ADD "clock_from" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`ALTER TABLE "lead" ADD "due_step" character varying(12)`);
    await runner.query(`ALTER TABLE "lead" ADD "due_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "lead" ADD "screening_result" character varying(12)`);
    await runner.query(`ALTER TABLE "lead" ADD "screening_reason" character varying(4000)`);
    await runner.query(`ALTER TABLE "lead" ADD "screened_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "lead" ADD "screener_id" uuid`);
    await runner.query(`ALTER TABLE "lead" ADD "feedback_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "lead" ADD "referrer" character varying(200)`);
    await runner.query(`ALTER TABLE "lead" ADD "reporter_unit" character varying(200)`);
    await runner.query(`ALTER TABLE "lead" ADD "investor_profile" character varying(4000)`);
    await runner.query(`ALTER TABLE "lead" ADD "fixed_assets" numeric(18,2)`);
    await runner.query(`ALTER TABLE "lead" ADD "land_mu" numeric(10,2)`);
    await runner.query(`ALTER TABLE "lead" ADD "power_load" numeric(12,2)`);
    await runner.query(`ALTER TABLE "lead" ADD "energy_tce" numeric(12,2)`);
    await runner.query(`ALTER TABLE "lead" ADD "water_use" numeric(14,2)`);
    await runner.query(`ALTER TABLE "lead" ADD "emissions" character varying(20) array`);
    await runner.query(`ALTER TABLE "lead" ADD "expected_output" numeric(18,2)`);
    await runner.query(`ALTER TABLE "lead" ADD "expected_tax" numeric(18,2)`);
    await runner.query(`ALTER TABLE "lead" ADD "expected_jobs" integer`);
    await runner.query(`ALTER TABLE "lead" ADD "intended_location" character varying(300)`);
    await runner.query(`ALTER TABLE "lead" ADD "requests" character varying(4000)`);
    await runner.query(`ALTER TABLE "project" ADD "code_name" character varying(60)`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_owner_id_fkey"`);
    await runner.query(`DROP INDEX "public"."lead_owner_id_stage_idx"`);
    await runner.query(`ALTER TABLE "lead" ALTER COLUMN "owner_id" DROP NOT NULL`);
    await runner.query(`CREATE INDEX "lead_claim_expires_at_idx" ON "lead"  ("claim_expires_at")`);
    await runner.query(`CREATE INDEX "lead_due_at_idx" ON "lead"  ("due_at")`);
    await runner.query(`CREATE INDEX "lead_owner_id_stage_idx" ON "lead"  ("owner_id", "stage")`);
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_screener_id_fkey" FOREIGN KEY ("screener_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_claim_entry" ADD CONSTRAINT "lead_claim_entry_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_claim_entry" ADD CONSTRAINT "lead_claim_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_claim_entry" ADD CONSTRAINT "lead_claim_entry_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_dispute" ADD CONSTRAINT "lead_dispute_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_dispute" ADD CONSTRAINT "lead_dispute_raised_by_id_fkey" FOREIGN KEY ("raised_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_dispute" ADD CONSTRAINT "lead_dispute_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_transfer" ADD CONSTRAINT "lead_transfer_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_transfer" ADD CONSTRAINT "lead_transfer_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_transfer" ADD CONSTRAINT "lead_transfer_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_collaborator" ADD CONSTRAINT "lead_collaborator_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_collaborator" ADD CONSTRAINT "lead_collaborator_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_collaborator" ADD CONSTRAINT "lead_collaborator_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_rule" ADD CONSTRAINT "lead_rule_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_credit_share" ADD CONSTRAINT "lead_credit_share_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_credit_share" ADD CONSTRAINT "lead_credit_share_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "lead_credit_share" ADD CONSTRAINT "lead_credit_share_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_calendar_year" ADD CONSTRAINT "work_calendar_year_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(CREDIT_IS_WHOLE);
    await runner.query(`create constraint trigger credit_is_whole after insert or update or delete
      on lead_credit_share deferrable initially deferred for each row execute function credit_is_whole()`);
    // What happened to a claim is kept as it was written.
    await runner.query('revoke update, delete, truncate on lead_claim_entry from lianzhao_app');
    await this.adopt(runner);
  }

  /** What is there already is claimed by whoever works on it, for a whole term from today. */
  private async adopt(runner: QueryRunner): Promise<void> {
    await runner.query('update lead set clock_from = created_at');
    await runner.query(`update lead set claimed_at = now(), claim_expires_at = now() + interval '90 days'
      where stage in ('new', 'contacted', 'qualified')`);
    await runner.query(`insert into lead_claim_entry (lead_id, kind, actor_id, user_id, at, expires_at)
      select id, 'registered', reporter_id, owner_id, created_at, claim_expires_at from lead`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger credit_is_whole on lead_credit_share');
    await runner.query('drop function credit_is_whole()');
    await runner.query(
      `ALTER TABLE "work_calendar_year" DROP CONSTRAINT "work_calendar_year_author_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "lead_credit_share" DROP CONSTRAINT "lead_credit_share_user_id_fkey"`);
    await runner.query(
      `ALTER TABLE "lead_credit_share" DROP CONSTRAINT "lead_credit_share_department_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "lead_credit_share" DROP CONSTRAINT "lead_credit_share_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_rule" DROP CONSTRAINT "lead_rule_author_id_fkey"`);
    await runner.query(
      `ALTER TABLE "lead_collaborator" DROP CONSTRAINT "lead_collaborator_added_by_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "lead_collaborator" DROP CONSTRAINT "lead_collaborator_user_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_collaborator" DROP CONSTRAINT "lead_collaborator_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_transfer" DROP CONSTRAINT "lead_transfer_to_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_transfer" DROP CONSTRAINT "lead_transfer_from_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_transfer" DROP CONSTRAINT "lead_transfer_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_dispute" DROP CONSTRAINT "lead_dispute_decided_by_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_dispute" DROP CONSTRAINT "lead_dispute_raised_by_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_dispute" DROP CONSTRAINT "lead_dispute_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_claim_entry" DROP CONSTRAINT "lead_claim_entry_user_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_claim_entry" DROP CONSTRAINT "lead_claim_entry_actor_id_fkey"`);
    await runner.query(`ALTER TABLE "lead_claim_entry" DROP CONSTRAINT "lead_claim_entry_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_screener_id_fkey"`);
    await runner.query(`ALTER TABLE "lead" DROP CONSTRAINT "lead_owner_id_fkey"`);
    await runner.query(`DROP INDEX "public"."lead_owner_id_stage_idx"`);
    await runner.query(`DROP INDEX "public"."lead_due_at_idx"`);
    await runner.query(`DROP INDEX "public"."lead_claim_expires_at_idx"`);
    await runner.query(`ALTER TABLE "lead" ALTER COLUMN "owner_id" SET NOT NULL`);
    await runner.query(`CREATE INDEX "lead_owner_id_stage_idx" ON "lead" USING btree ("owner_id", "stage")`);
    await runner.query(
      `ALTER TABLE "lead" ADD CONSTRAINT "lead_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "project" DROP COLUMN "code_name"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "requests"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "intended_location"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "expected_jobs"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "expected_tax"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "expected_output"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "emissions"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "water_use"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "energy_tce"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "power_load"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "land_mu"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "fixed_assets"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "investor_profile"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "reporter_unit"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "referrer"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "feedback_at"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "screener_id"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "screened_at"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "screening_reason"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "screening_result"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "due_at"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "due_step"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "clock_from"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "claim_expires_at"`);
    await runner.query(`ALTER TABLE "lead" DROP COLUMN "claimed_at"`);
    await runner.query(`DROP TABLE "work_calendar_year"`);
    await runner.query(`DROP INDEX "public"."lead_credit_share_lead_id_idx"`);
    await runner.query(`DROP TABLE "lead_credit_share"`);
    await runner.query(`DROP TABLE "lead_rule"`);
    await runner.query(`DROP INDEX "public"."lead_collaborator_user_id_idx"`);
    await runner.query(`DROP TABLE "lead_collaborator"`);
    await runner.query(`DROP INDEX "public"."lead_transfer_open_idx"`);
    await runner.query(`DROP INDEX "public"."lead_transfer_lead_id_idx"`);
    await runner.query(`DROP TABLE "lead_transfer"`);
    await runner.query(`DROP INDEX "public"."lead_dispute_open_idx"`);
    await runner.query(`DROP INDEX "public"."lead_dispute_lead_id_idx"`);
    await runner.query(`DROP TABLE "lead_dispute"`);
    await runner.query(`DROP INDEX "public"."lead_claim_entry_lead_id_at_idx"`);
    await runner.query(`DROP INDEX "public"."lead_claim_entry_user_id_at_idx"`);
    await runner.query(`DROP TABLE "lead_claim_entry"`);
  }
}
