import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, IfMatch } from '../../platform/http';
import { CreateTaskDto, MoveTaskDto, TaskDto, TaskPageDto, TaskQuery, UpdateTaskDto } from './task.dto';
import { TasksService } from './tasks.service';

@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @Allow('task:read')
  list(@CurrentActor() actor: Actor, @Query() query: TaskQuery): Promise<TaskPageDto> {
    return this.tasks.list(actor, query);
  }

  @Post()
  @Allow('task:write')
  create(@CurrentActor() actor: Actor, @Body() input: CreateTaskDto): Promise<TaskDto> {
    return this.tasks.create(actor, input);
  }

  @Get(':id')
  @Allow('task:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TaskDto> {
    return this.tasks.get(actor, id);
  }

  @Patch(':id')
  @Allow('task:write')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateTaskDto,
  ): Promise<TaskDto> {
    return this.tasks.update(actor, id, version, input);
  }

  @Post(':id/moves')
  @Allow('task:write')
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MoveTaskDto,
  ): Promise<TaskDto> {
    return this.tasks.move(actor, id, input);
  }
}
