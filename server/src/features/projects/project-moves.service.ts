import { Injectable } from '@nestjs/common';
import {
  type AnyProjectStage,
  FIRST_BINDING_STAGE,
  FIRST_SUPPLYING_STAGE,
  isAtLeast,
  isSideStage,
  projectMoveKind,
} from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Bus } from '../../platform/bus';
import { Database } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import type { MoveProjectDto, ProjectDto } from './project.dto';
import type { Project } from './project.entity';
import {
  EvidenceRequired,
  FairCompetitionReviewRequired,
  MoveReasonRequired,
  ProjectCannotMove,
} from './project.errors';
import { ProjectMoved } from './project.facts';
import { ProjectLanding } from './project-landing';
import { ProjectRepository } from './project.repository';

/** Moves a project along its life: the gates stand here. */
@Injectable()
export class ProjectMovesService {
  constructor(
    private readonly db: Database,
    private readonly projects: ProjectRepository,
    private readonly landing: ProjectLanding,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  move(actor: Actor, id: string, input: MoveProjectDto): Promise<ProjectDto> {
    return this.db.transaction(async () => {
      const project = await this.projects.lock(actor, id);
      if (project.version !== input.version) {
        throw new RecordIsStale('project', await this.projects.view(actor, id));
      }
      const from = project.stage;
      refuseUnprovenMove(project, input);
      await this.enter(actor, project, input);
      await this.showOnMap(actor, project, from);
      return this.projects.view(actor, id);
    });
  }

  private async enter(
    actor: Actor,
    project: Project,
    { to, evidence, reason }: MoveProjectDto,
  ): Promise<void> {
    const { id, name, ownerId, reporterId, stage: from } = project;
    await this.projects.save(Object.assign(project, { stage: to, stageEnteredAt: new Date() }));
    await this.projects.enter({
      projectId: id,
      stage: to,
      actorId: actor.id,
      evidence: evidence ?? null,
      reason: reason ?? null,
    });
    await this.audit.record(actor, {
      action: 'project:moved',
      kind: 'project',
      id,
      before: { stage: from },
      after: { stage: to, evidence, reason },
    });
    await this.bus.publish(new ProjectMoved(id, name, to, actor.id, [...new Set([ownerId, reporterId])]));
  }

  /** A project in production supplies its node; one that stopped, or never got there, does not. */
  private async showOnMap(actor: Actor, project: Project, from: AnyProjectStage): Promise<void> {
    const supplied = isAtLeast(from, FIRST_SUPPLYING_STAGE);
    const supplies = isAtLeast(project.stage, FIRST_SUPPLYING_STAGE);
    if (supplies && !supplied) await this.landing.appear(actor, project);
    if (supplied && !supplies) await this.landing.disappear(actor, project);
  }
}

/** Every rule of a move in one place; the first that is broken is named. */
export function refuseUnprovenMove(
  { stage: from, reviewResult }: Pick<Project, 'stage' | 'reviewResult'>,
  { to, evidence, reason }: Pick<MoveProjectDto, 'to' | 'evidence' | 'reason'>,
): void {
  const kind = projectMoveKind(from, to);
  if (kind === 'forbidden') throw new ProjectCannotMove(from, to);
  if (isAtLeast(to, FIRST_BINDING_STAGE) && reviewResult !== 'passed')
    throw new FairCompetitionReviewRequired(to);
  if (kind !== 'next' && !reason) throw new MoveReasonRequired(to);
  if (!isSideStage(to) && kind !== 'back' && !evidence) throw new EvidenceRequired(to);
}
