import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, ListGroupsDto, IdempotencyRequired, IfMatch } from '../../platform/http';
import { VisitDto, VisitPageDto } from './visit.dto';
import { CreateVisitDto, UpdateVisitDto } from './visit-input.dto';
import { VisitQuery } from './visit-query.dto';
import { VisitsService } from './visits.service';

@Controller('visits')
export class VisitsController {
  constructor(private readonly visits: VisitsService) {}

  @Get()
  @Allow('visit:read')
  list(@CurrentActor() actor: Actor, @Query() query: VisitQuery): Promise<VisitPageDto> {
    return this.visits.list(actor, query);
  }

  /** A phone in a lobby sends it until it hears an answer: the key makes all tries one visit. */
  @Post()
  @Allow('visit:create')
  @IdempotencyRequired()
  create(@CurrentActor() actor: Actor, @Body() input: CreateVisitDto): Promise<VisitDto> {
    return this.visits.create(actor, input);
  }

  @Get('groups')
  @Allow('visit:read')
  groups(@CurrentActor() actor: Actor, @Query() query: VisitQuery): Promise<ListGroupsDto> {
    return this.visits.groups(actor, query);
  }

  @Get(':id')
  @Allow('visit:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VisitDto> {
    return this.visits.get(actor, id);
  }

  @Patch(':id')
  @Allow('visit:update')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateVisitDto,
  ): Promise<VisitDto> {
    return this.visits.update(actor, id, version, input);
  }
}
