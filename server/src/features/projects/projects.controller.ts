import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, ListGroupsDto, IfMatch } from '../../platform/http';
import { WorkByNodeDto, WorkByNodeQuery } from '../leads';
import {
  CreateProjectDto,
  MoveProjectDto,
  ProjectDetailDto,
  ProjectDto,
  ProjectNameDto,
  ProjectPageDto,
  ProjectQuery,
  ReviewProjectDto,
  StageListDto,
  UpdateProjectDto,
} from './project.dto';
import { ProjectMovesService } from './project-moves.service';
import { ProjectsService } from './projects.service';

@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsService,
    private readonly moves: ProjectMovesService,
  ) {}

  @Get()
  @Allow('project:read')
  list(@CurrentActor() actor: Actor, @Query() query: ProjectQuery): Promise<ProjectPageDto> {
    return this.projects.list(actor, query);
  }

  @Post()
  @Allow('project:create')
  create(@CurrentActor() actor: Actor, @Body() input: CreateProjectDto): Promise<ProjectDto> {
    return this.projects.create(actor, input);
  }

  @Get('groups')
  @Allow('project:read')
  groups(@CurrentActor() actor: Actor, @Query() query: ProjectQuery): Promise<ListGroupsDto> {
    return this.projects.groups(actor, query);
  }

  @Get('by-node')
  @Allow('project:read')
  async byNode(@CurrentActor() actor: Actor, @Query() { chain }: WorkByNodeQuery): Promise<WorkByNodeDto> {
    return { items: await this.projects.byNode(actor, chain) };
  }

  @Get(':id')
  @Allow('project:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectDetailDto> {
    return this.projects.get(actor, id);
  }

  /** Also of a project that is not open to the reader, where he may know of it. */
  @Get(':id/name')
  @Allow('project:read')
  name(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectNameDto> {
    return this.projects.called(actor, id);
  }

  @Patch(':id')
  @Allow('project:update')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateProjectDto,
  ): Promise<ProjectDto> {
    return this.projects.update(actor, id, version, input);
  }

  @Post(':id/moves')
  @Allow('project:move')
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MoveProjectDto,
  ): Promise<ProjectDto> {
    return this.moves.move(actor, id, input);
  }

  @Post(':id/fair-competition-reviews')
  @Allow('project:review')
  review(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ReviewProjectDto,
  ): Promise<ProjectDto> {
    return this.projects.review(actor, id, input);
  }
}

/** The template itself, for filters and boards. */
@Controller('stage-templates')
export class StageTemplatesController {
  constructor(private readonly projects: ProjectsService) {}

  @Get('default')
  @Allow('project:read')
  async get(): Promise<StageListDto> {
    return { items: await this.projects.stages() };
  }
}
