import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, ListGroupsDto, IfMatch } from '../../platform/http';
import { FeedBackDto, ScreenLeadDto } from './clock/screening.dto';
import { ScreeningService } from './clock/screening.service';
import { CreateLeadDto, LeadDetailDto, LeadPageDto, LeadQuery, MoveLeadDto, UpdateLeadDto } from './lead.dto';
import { LeadsService } from './leads.service';
import { WorkByNodeDto, WorkByNodeQuery } from './work-by-node.dto';

@Controller('leads')
export class LeadsController {
  constructor(
    private readonly leads: LeadsService,
    private readonly screening: ScreeningService,
  ) {}

  @Get()
  @Allow('lead:read')
  list(@CurrentActor() actor: Actor, @Query() query: LeadQuery): Promise<LeadPageDto> {
    return this.leads.list(actor, query);
  }

  @Post()
  @Allow('lead:create')
  create(@CurrentActor() actor: Actor, @Body() input: CreateLeadDto): Promise<LeadDetailDto> {
    return this.leads.create(actor, input);
  }

  @Get('groups')
  @Allow('lead:read')
  groups(@CurrentActor() actor: Actor, @Query() query: LeadQuery): Promise<ListGroupsDto> {
    return this.leads.groups(actor, query);
  }

  @Get('by-node')
  @Allow('lead:read')
  async byNode(@CurrentActor() actor: Actor, @Query() { chain }: WorkByNodeQuery): Promise<WorkByNodeDto> {
    return { items: await this.leads.byNode(actor, chain) };
  }

  @Get(':id')
  @Allow('lead:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LeadDetailDto> {
    return this.leads.get(actor, id);
  }

  @Patch(':id')
  @Allow('lead:update')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateLeadDto,
  ): Promise<LeadDetailDto> {
    return this.leads.update(actor, id, version, input);
  }

  @Post(':id/moves')
  @Allow('lead:move')
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MoveLeadDto,
  ): Promise<LeadDetailDto> {
    return this.leads.move(actor, id, input);
  }

  @Post(':id/screenings')
  @Allow('lead:update')
  screen(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ScreenLeadDto,
  ): Promise<LeadDetailDto> {
    return this.screening.screen(actor, id, input);
  }

  @Post(':id/feedbacks')
  @Allow('lead:update')
  feedBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: FeedBackDto,
  ): Promise<LeadDetailDto> {
    return this.screening.feedBack(actor, id, input);
  }
}
