import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was promised so far becomes tasks of whoever wrote it down. */
const PROMISES_TO_TASKS = [
  `insert into task (version, kind, title, side, due_on, record_kind, record_id, place, assignee_id, department_id,
    author_id, created_at, updated_at)
  select 1, 'commitment', promise.value ->> 'text', promise.value ->> 'side', (promise.value ->> 'dueOn')::date,
    'visit', visit.id, promise.ordinality::int - 1, author.id, author.department_id, author.id,
    visit.created_at, visit.created_at
  from visit join "user" author on author.id = visit.author_id
  cross join lateral jsonb_array_elements(visit.commitments) with ordinality promise`,
  `insert into task_link (task_id, record_kind, record_id)
  select task.id, page.kind, page.id from task join visit on visit.id = task.record_id
  cross join lateral (values ('visit', visit.id), ('enterprise', visit.enterprise_id), ('lead', visit.lead_id),
    ('project', visit.project_id)) page(kind, id)
  where page.id is not null`,
];

const TASKS_TO_PROMISES = `
  update visit set commitments = promises.list from (
    select record_id, jsonb_agg(jsonb_build_object('side', side, 'text', title, 'dueOn', due_on) order by place) as list
    from task where record_kind = 'visit' and kind = 'commitment' and state <> 'dropped' group by record_id) promises
  where promises.record_id = visit.id`;

export class VisitsInFull1795996483458 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "task" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL, "kind" character varying(20) NOT NULL, "title" character varying(300) NOT NULL, "side" character varying(10) NOT NULL DEFAULT 'ours', "promised_by" character varying(120) NOT NULL DEFAULT '', "state" character varying(20) NOT NULL DEFAULT 'open', "due_on" date, "outcome" character varying(500) NOT NULL DEFAULT '', "closed_at" TIMESTAMP WITH TIME ZONE, "record_kind" character varying(20) NOT NULL, "record_id" uuid NOT NULL, "place" integer NOT NULL DEFAULT '0', "assignee_id" uuid NOT NULL, "department_id" uuid NOT NULL, "author_id" uuid NOT NULL, CONSTRAINT "task_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "task_due_on_idx" ON "task"  ("due_on") WHERE state = 'open'`);
    await runner.query(
      `CREATE INDEX "task_department_id_state_due_on_idx" ON "task"  ("department_id", "state", "due_on")`,
    );
    await runner.query(
      `CREATE INDEX "task_assignee_id_state_due_on_idx" ON "task"  ("assignee_id", "state", "due_on")`,
    );
    await runner.query(
      `CREATE INDEX "task_record_kind_record_id_idx" ON "task"  ("record_kind", "record_id")`,
    );
    await runner.query(
      `CREATE TABLE "task_link" ("task_id" uuid NOT NULL, "record_kind" character varying(20) NOT NULL, "record_id" uuid NOT NULL, CONSTRAINT "task_link_pkey" PRIMARY KEY ("task_id", "record_kind", "record_id"))`,
    );
    await runner.query(
      `CREATE INDEX "task_link_record_kind_record_id_idx" ON "task_link"  ("record_kind", "record_id")`,
    );
    await runner.query(
      `CREATE TABLE "visit_firm" ("visit_id" uuid NOT NULL, "enterprise_id" uuid NOT NULL, "lead_id" uuid, "project_id" uuid, "place" integer NOT NULL, CONSTRAINT "visit_firm_pkey" PRIMARY KEY ("visit_id", "enterprise_id"))`,
    );
    await runner.query(`CREATE INDEX "visit_firm_enterprise_id_idx" ON "visit_firm"  ("enterprise_id")`);
    await runner.query(`CREATE INDEX "visit_firm_lead_id_idx" ON "visit_firm"  ("lead_id")`);
    await runner.query(`CREATE INDEX "visit_firm_project_id_idx" ON "visit_firm"  ("project_id")`);
    await runner.query(
      `CREATE TABLE "visit_person" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "visit_id" uuid NOT NULL, "side" character varying(10) NOT NULL, "user_id" uuid, "name" character varying(60) NOT NULL, "post" character varying(100) NOT NULL DEFAULT '', "place" integer NOT NULL, CONSTRAINT "visit_person_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "visit_person_user_id_idx" ON "visit_person"  ("user_id")`);
    await runner.query(
      `CREATE INDEX "visit_person_visit_id_place_idx" ON "visit_person"  ("visit_id", "place")`,
    );
    await runner.query(
      `CREATE TABLE "visit_node" ("visit_id" uuid NOT NULL, "node_id" uuid NOT NULL, CONSTRAINT "visit_node_pkey" PRIMARY KEY ("visit_id", "node_id"))`,
    );
    await runner.query(`CREATE INDEX "visit_node_node_id_idx" ON "visit_node"  ("node_id")`);
    await runner.query(
      `CREATE TABLE "visit_anchor" ("visit_id" uuid NOT NULL, "anchor_id" uuid NOT NULL, CONSTRAINT "visit_anchor_pkey" PRIMARY KEY ("visit_id", "anchor_id"))`,
    );
    await runner.query(`CREATE INDEX "visit_anchor_anchor_id_idx" ON "visit_anchor"  ("anchor_id")`);
    for (const move of PROMISES_TO_TASKS) await runner.query(move);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "commitments"`);
    await runner.query(`ALTER TABLE "visit" ADD "topics" character varying(20) array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "visit" ADD "leader_level" character varying(20)`);
    await runner.query(`ALTER TABLE "visit" ADD "trip" jsonb`);
    await runner.query(`ALTER TABLE "visit" ADD "reception" jsonb`);
    await runner.query(
      `ALTER TABLE "task" ADD CONSTRAINT "task_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task" ADD CONSTRAINT "task_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task" ADD CONSTRAINT "task_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "task_link" ADD CONSTRAINT "task_link_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_firm" ADD CONSTRAINT "visit_firm_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_firm" ADD CONSTRAINT "visit_firm_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_firm" ADD CONSTRAINT "visit_firm_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_firm" ADD CONSTRAINT "visit_firm_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_person" ADD CONSTRAINT "visit_person_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_person" ADD CONSTRAINT "visit_person_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_node" ADD CONSTRAINT "visit_node_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_node" ADD CONSTRAINT "visit_node_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "chain_node"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_anchor" ADD CONSTRAINT "visit_anchor_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_anchor" ADD CONSTRAINT "visit_anchor_anchor_id_fkey" FOREIGN KEY ("anchor_id") REFERENCES "anchor"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "visit_anchor" DROP CONSTRAINT "visit_anchor_anchor_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_anchor" DROP CONSTRAINT "visit_anchor_visit_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_node" DROP CONSTRAINT "visit_node_node_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_node" DROP CONSTRAINT "visit_node_visit_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_person" DROP CONSTRAINT "visit_person_user_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_person" DROP CONSTRAINT "visit_person_visit_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_firm" DROP CONSTRAINT "visit_firm_project_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_firm" DROP CONSTRAINT "visit_firm_lead_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_firm" DROP CONSTRAINT "visit_firm_enterprise_id_fkey"`);
    await runner.query(`ALTER TABLE "visit_firm" DROP CONSTRAINT "visit_firm_visit_id_fkey"`);
    await runner.query(`ALTER TABLE "task_link" DROP CONSTRAINT "task_link_task_id_fkey"`);
    await runner.query(`ALTER TABLE "task" DROP CONSTRAINT "task_author_id_fkey"`);
    await runner.query(`ALTER TABLE "task" DROP CONSTRAINT "task_department_id_fkey"`);
    await runner.query(`ALTER TABLE "task" DROP CONSTRAINT "task_assignee_id_fkey"`);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "reception"`);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "trip"`);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "leader_level"`);
    await runner.query(`ALTER TABLE "visit" DROP COLUMN "topics"`);
    await runner.query(`ALTER TABLE "visit" ADD "commitments" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(TASKS_TO_PROMISES);
    await runner.query(`DROP INDEX "public"."visit_anchor_anchor_id_idx"`);
    await runner.query(`DROP TABLE "visit_anchor"`);
    await runner.query(`DROP INDEX "public"."visit_node_node_id_idx"`);
    await runner.query(`DROP TABLE "visit_node"`);
    await runner.query(`DROP INDEX "public"."visit_person_visit_id_place_idx"`);
    await runner.query(`DROP INDEX "public"."visit_person_user_id_idx"`);
    await runner.query(`DROP TABLE "visit_person"`);
    await runner.query(`DROP INDEX "public"."visit_firm_project_id_idx"`);
    await runner.query(`DROP INDEX "public"."visit_firm_lead_id_idx"`);
    await runner.query(`DROP INDEX "public"."visit_firm_enterprise_id_idx"`);
    await runner.query(`DROP TABLE "visit_firm"`);
    await runner.query(`DROP INDEX "public"."task_link_record_kind_record_id_idx"`);
    await runner.query(`DROP TABLE "task_link"`);
    await runner.query(`DROP INDEX "public"."task_record_kind_record_id_idx"`);
    await runner.query(`DROP INDEX "public"."task_assignee_id_state_due_on_idx"`);
    await runner.query(`DROP INDEX "public"."task_department_id_state_due_on_idx"`);
    await runner.query(`DROP INDEX "public"."task_due_on_idx"`);
    await runner.query(`DROP TABLE "task"`);
  }
}
