import { Injectable } from '@nestjs/common';
import { ENDED_PROJECT_STAGES, type ProjectStage } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import {
  contains,
  Database,
  type Groups,
  groupsOf,
  inGroup,
  type Page,
  pageOf,
  referenceTo,
  type SortColumn,
} from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { SearchIndex } from '../../platform/search';
import { joinNode, nodeReference, nodesOfChain, nodesWithCode } from '../chains';
import { anchorReference, enterprisesNamed } from '../enterprises';
import type { NodeWorkDto } from '../leads';
import { projectCalledTo, projectKnownTo, projectVisibleTo } from './project.access';
import type { ProjectDto, ProjectNameDto, ProjectQuery, StageDto, StageEntryDto } from './project.dto';
import { Project } from './project.entity';
import { StageEntry } from './stage-entry.entity';
import { PROJECT_GROUPS } from './project-groups';
import { PROJECT_SEARCH } from './project-search';

const SORTABLE: Record<string, SortColumn> = {
  updatedAt: { column: 'project.updated_at', type: 'timestamptz' },
  createdAt: { column: 'project.created_at', type: 'timestamptz' },
  stageEnteredAt: { column: 'project.stage_entered_at', type: 'timestamptz' },
  name: { column: 'project.name', type: 'text' },
};

/** Days are counted on the zone's calendar. */
const DUE_ON = sql`((project.stage_entered_at at time zone 'Asia/Shanghai')::date + stage.max_days)`;
const OVERDUE = sql`coalesce(${DUE_ON} < (now() at time zone 'Asia/Shanghai')::date, false)`;

const SELECT = sql`
  project.id, project.name, project.code_name as "codeName", project.stage, project.stage_entered_at as "stageEnteredAt",
  ${DUE_ON}::text as "dueOn", ${OVERDUE} as overdue,
  ${referenceTo('enterprise', 'project.enterprise_id')} as enterprise, ${nodeReference('project.node_id')} as node,
  ${anchorReference('project.anchor_id')} as anchor, ${referenceTo('lead', 'project.lead_id', 'title')} as lead,
  ${referenceTo('"user"', 'project.owner_id')} as owner,
  ${referenceTo('department', 'project.department_id')} as department,
  project.total_investment as "totalInvestment",
  case when project.review_result is not null then json_build_object('result', project.review_result,
    'reviewedOn', project.reviewed_on, 'opinion', project.review_opinion,
    'reviewer', ${referenceTo('"user"', 'project.reviewer_id')}) end as "fairCompetition",
  project.version, project.created_at as "createdAt", project.updated_at as "updatedAt"`;

const FROM = sql`project join project_stage stage on stage.code = project.stage`;

export const ENDED: readonly string[] = ENDED_PROJECT_STAGES;

export interface StageInYear {
  stage: ProjectStage;
  year: number;
}

export interface OverdueProject {
  projectId: string;
  projectName: string;
  stage: Project['stage'];
  entryId: string;
  ownerId: string;
}

/** The only place that reads or writes projects. Every read is limited to what the actor may see. */
@Injectable()
export class ProjectRepository {
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
  ) {
    index.register(PROJECT_SEARCH);
  }

  page(actor: Actor, query: ProjectQuery): Promise<Page<ProjectDto>> {
    const where = [projectVisibleTo(actor), ...filters(actor, query)];
    return pageOf<ProjectDto>(
      this.db,
      { alias: 'project', select: SELECT, from: FROM, where, sortable: SORTABLE, defaultSort: '-updatedAt' },
      query,
    );
  }

  /** How many there are in each group of a field. */
  groups(actor: Actor, { group = '', groupKey: _key, ...query }: ProjectQuery): Promise<Groups> {
    const list = { from: FROM, where: [projectVisibleTo(actor), ...filters(actor, query)] };
    return groupsOf(this.db, { ...list, fields: PROJECT_GROUPS }, group);
  }

  /** Projects of a chain, counted by node. */
  byNode(actor: Actor, chain: string): Promise<NodeWorkDto[]> {
    return this.db.rows(sql`
      select node.code as "nodeCode", count(*)::int as total,
             (count(*) filter (where not project.stage = any(${ENDED})))::int as open
      from project ${joinNode('project.node_id')} join chain on chain.id = node.chain_id
      where chain.code = ${chain} and ${projectVisibleTo(actor)}
      group by node.code order by node.code`);
  }

  /** Projects of a chain that entered a stage for the first time within a year of the zone's calendar. */
  async firstEntered(actor: Actor, chainId: string, { stage, year }: StageInYear): Promise<number> {
    const row = await this.db.row<{ n: number }>(sql`
      select count(*)::int as n from project
      join chain_node node on node.id = project.node_id
      join lateral (select min(entered_at) as at from project_stage_entry entry
        where entry.project_id = project.id and entry.stage = ${stage}) first on true
      where node.chain_id = ${chainId} and ${projectVisibleTo(actor)}
        and extract(year from first.at at time zone 'Asia/Shanghai') = ${year}`);
    return row?.n ?? 0;
  }

  async view(actor: Actor, id: string): Promise<ProjectDto> {
    const found = await this.db.row<ProjectDto>(
      sql`select ${SELECT} from ${FROM} where project.id = ${id} and ${projectVisibleTo(actor)}`,
    );
    if (!found) throw new RecordNotFound('project');
    return found;
  }

  async called(actor: Actor, id: string): Promise<ProjectNameDto> {
    const found = await this.db.row<ProjectNameDto>(sql`
      select project.id, ${projectCalledTo(actor)} as name, ${projectVisibleTo(actor)} as open
      from project where project.id = ${id} and ${projectKnownTo(actor)}`);
    if (!found) throw new RecordNotFound('project');
    return found;
  }

  /** Reads a project and holds its row until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Project> {
    const visible = await this.db.row(
      sql`select project.id from project where project.id = ${id} and ${projectVisibleTo(actor)} for update`,
    );
    if (!visible) throw new RecordNotFound('project');
    return this.db.repo(Project).findOneByOrFail({ id });
  }

  async save(project: Partial<Project>): Promise<Project> {
    const projects = this.db.repo(Project);
    const saved = await projects.save(projects.create(project));
    await this.index.refresh('project', [saved.id]);
    return saved;
  }

  async enter(
    entry: Pick<StageEntry, 'projectId' | 'stage' | 'actorId' | 'evidence' | 'reason'>,
  ): Promise<void> {
    await this.db.repo(StageEntry).insert(entry);
  }

  stages(): Promise<StageDto[]> {
    return this.db.rows<StageDto>(sql`
      select code, name_zh as "nameZh", name_en as "nameEn", position, max_days as "maxDays", gate_zh as "gateZh",
        gate_en as "gateEn", evidence_zh as "evidenceZh", evidence_en as "evidenceEn", needs_review as "needsReview"
      from project_stage order by position nulls last, code`);
  }

  history(projectId: string): Promise<StageEntryDto[]> {
    return this.db.rows<StageEntryDto>(sql`
      select entry.stage, entry.entered_at as "enteredAt", entry.evidence, entry.reason,
        json_build_object('id', actor.id, 'name', actor.name) as actor
      from project_stage_entry entry join "user" actor on actor.id = entry.actor_id
      where entry.project_id = ${projectId} order by entry.entered_at, entry.id`);
  }

  /** Whether the project was ever in one of these stages, wherever it stands now. */
  async hasEverReached(projectId: string, stages: readonly string[]): Promise<boolean> {
    const entry = await this.db.row(sql`
      select id from project_stage_entry where project_id = ${projectId} and stage = any(${[...stages]}) limit 1`);
    return entry !== undefined;
  }

  /** Of all departments: for the job that tells owners, never for a request. */
  overdue(): Promise<OverdueProject[]> {
    return this.db.rows<OverdueProject>(sql`
      select project.id as "projectId", project.name as "projectName", project.stage, project.owner_id as "ownerId",
        (select id from project_stage_entry entry where entry.project_id = project.id
         order by entered_at desc limit 1) as "entryId"
      from project join project_stage stage on stage.code = project.stage where ${OVERDUE}`);
  }
}

function filters(actor: Actor, query: ProjectQuery): Sql[] {
  const { stage, open, overdue, owner, node, chain, enterpriseId, anchorId, q } = query;
  const where: Sql[] = inGroup(PROJECT_GROUPS, query);
  if (stage) where.push(sql`project.stage = ${stage}`);
  if (open === 'true') where.push(sql`project.stage <> all(${ENDED})`);
  if (overdue === 'true') where.push(OVERDUE);
  if (owner) where.push(sql`project.owner_id = ${owner === 'me' ? actor.id : owner}`);
  if (node) where.push(sql`project.node_id in ${nodesWithCode(node)}`);
  if (chain) where.push(sql`project.node_id in ${nodesOfChain(chain)}`);
  if (enterpriseId) where.push(sql`project.enterprise_id = ${enterpriseId}`);
  if (anchorId) where.push(sql`project.anchor_id = ${anchorId}`);
  if (q)
    where.push(sql`(project.name ilike ${contains(q)} or project.enterprise_id in ${enterprisesNamed(q)})`);
  return where;
}
