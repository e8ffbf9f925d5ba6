import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { FIRST_BINDING_STAGE, isAtLeast, nextProjectStages, PROJECT_STAGES } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Database, type Page } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import type { ListGroupsDto } from '../../platform/http';
import { LeadsService, type NodeWorkDto } from '../leads';
import type {
  CreateProjectDto,
  ProjectDetailDto,
  ProjectDto,
  ProjectNameDto,
  ProjectQuery,
  ReviewProjectDto,
  StageDto,
  UpdateProjectDto,
} from './project.dto';
import type { Project } from './project.entity';
import { ReviewIsSettled } from './project.errors';
import { ProjectRepository } from './project.repository';

const BINDING_STAGES = PROJECT_STAGES.filter((stage) => isAtLeast(stage, FIRST_BINDING_STAGE));

@Injectable()
export class ProjectsService {
  constructor(
    private readonly db: Database,
    private readonly projects: ProjectRepository,
    private readonly leads: LeadsService,
    private readonly audit: Audit,
  ) {}

  groups(actor: Actor, query: ProjectQuery): Promise<ListGroupsDto> {
    return this.projects.groups(actor, query);
  }

  byNode(actor: Actor, chain: string): Promise<NodeWorkDto[]> {
    return this.projects.byNode(actor, chain);
  }

  list(actor: Actor, query: ProjectQuery): Promise<Page<ProjectDto>> {
    return this.projects.page(actor, query);
  }

  stages(): Promise<StageDto[]> {
    return this.projects.stages();
  }

  async get(actor: Actor, id: string): Promise<ProjectDetailDto> {
    const project = await this.projects.view(actor, id);
    const stages = await this.projects.stages();
    const history = await this.projects.history(id);
    return { ...project, stages, history, nextStages: nextProjectStages(project.stage) };
  }

  /** The project itself, without its template and history. */
  find(actor: Actor, id: string): Promise<ProjectDto> {
    return this.projects.view(actor, id);
  }

  called(actor: Actor, id: string): Promise<ProjectNameDto> {
    return this.projects.called(actor, id);
  }

  /** Makes a project of a qualified lead. The lead stays and points here. */
  create(actor: Actor, { leadId, leadVersion, name }: CreateProjectDto): Promise<ProjectDto> {
    return this.db.transaction(async () => {
      const id = randomUUID();
      const lead = await this.leads.convert(actor, leadId, leadVersion, id);
      const { enterpriseId, nodeId, anchorId, departmentId, ownerId, reporterId, totalInvestment } = lead;
      const links = { enterpriseId, nodeId, anchorId, departmentId, ownerId, reporterId, totalInvestment };
      await this.projects.save({ id, name, leadId, stage: 'lead', ...links });
      await this.projects.enter({
        projectId: id,
        stage: 'lead',
        actorId: actor.id,
        evidence: null,
        reason: null,
      });
      await this.audit.record(actor, {
        action: 'project:created',
        kind: 'project',
        id,
        after: { name, leadId },
      });
      return this.projects.view(actor, id);
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateProjectDto): Promise<ProjectDto> {
    return this.db.transaction(async () => {
      const project = await this.lock(actor, id, version);
      const audited = difference<Partial<Project>>(project, input);
      await this.projects.save(Object.assign(project, input));
      await this.audit.record(actor, { action: 'project:updated', kind: 'project', id, ...audited });
      return this.projects.view(actor, id);
    });
  }

  /** Records the fair-competition review (公平竞争审查) that a binding agreement needs. */
  review(actor: Actor, id: string, input: ReviewProjectDto): Promise<ProjectDto> {
    return this.db.transaction(async () => {
      const project = await this.lock(actor, id, input.version);
      if (await this.projects.hasEverReached(id, BINDING_STAGES)) throw new ReviewIsSettled();
      const { result, opinion, reviewedOn } = input;
      Object.assign(project, {
        reviewResult: result,
        reviewOpinion: opinion,
        reviewedOn,
        reviewerId: actor.id,
      } satisfies Partial<Project>);
      await this.projects.save(project);
      const after = { result, opinion, reviewedOn };
      await this.audit.record(actor, { action: 'project:reviewed', kind: 'project', id, after });
      return this.projects.view(actor, id);
    });
  }

  private async lock(actor: Actor, id: string, version: number): Promise<Project> {
    const project = await this.projects.lock(actor, id);
    if (project.version !== version) throw new RecordIsStale('project', await this.projects.view(actor, id));
    return project;
  }
}
