import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnyProjectStage } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { type BulkField, type BulkKind, BulkKinds, checked } from '../../platform/bulk';
import type { Page } from '../../platform/database';
import { MoveProjectDto, type ProjectDto, ProjectQuery } from './project.dto';
import { ProjectMovesService } from './project-moves.service';
import { ProjectsService } from './projects.service';

/** Many projects at once: a step along their life, through the same gates as one of them. */
@Injectable()
export class ProjectsInBulk implements BulkKind<ProjectDto, ProjectQuery>, OnModuleInit {
  readonly register = 'projects';
  readonly record = 'project';
  readonly read = 'project:read';
  readonly query = ProjectQuery;
  readonly fields: Record<string, BulkField<ProjectDto>>;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly projects: ProjectsService,
    moves: ProjectMovesService,
  ) {
    const form = (to: string, version: number, said: { reason?: string; evidence?: string }) =>
      checked(MoveProjectDto, { to: to as AnyProjectStage, version, ...said });
    const saidIn = ({
      reason,
      evidence,
    }: {
      reason?: string | undefined;
      evidence?: string | undefined;
    }) => ({
      ...(reason && { reason }),
      ...(evidence && { evidence }),
    });
    this.fields = {
      stage: {
        permission: 'project:move',
        check: (change) => form(change.value, 1, saidIn(change)),
        set: (actor, { id, version }, change) =>
          moves.move(actor, id, form(change.value, version, saidIn(change))),
      },
    };
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  get(actor: Actor, id: string): Promise<ProjectDto> {
    return this.projects.find(actor, id);
  }

  page(actor: Actor, query: ProjectQuery): Promise<Page<ProjectDto>> {
    return this.projects.list(actor, query);
  }
}
