import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { AcceptancesService } from './acceptances.service';
import {
  AcceptTargetDto,
  AssignTargetsDto,
  MoveTargetDto,
  TargetAnchorsDto,
  TargetDto,
  TargetPageDto,
  TargetQuery,
} from './target.dto';
import { TargetListDto } from './target-list.dto';
import { TargetsService } from './targets.service';

@Controller()
export class TargetsController {
  constructor(
    private readonly targets: TargetsService,
    private readonly acceptances: AcceptancesService,
  ) {}

  @Get('targets')
  @Allow('target:read')
  list(@CurrentActor() actor: Actor, @Query() query: TargetQuery): Promise<TargetPageDto> {
    return this.targets.list(actor, query);
  }

  @Get('targets/:id')
  @Allow('target:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TargetDto> {
    return this.targets.get(actor, id);
  }

  @Delete('targets/:id')
  @HttpCode(204)
  @Allow('target:create')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.targets.remove(actor, id, version);
  }

  @Post('targets/:id/moves')
  @Allow('target:create')
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MoveTargetDto,
  ): Promise<TargetDto> {
    return this.targets.move(actor, id, input);
  }

  /** Through which anchors its firm can be reached: the first is proposed where the firm is tied to it. */
  @Get('targets/:id/anchors')
  @Allow('target:read')
  anchors(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TargetAnchorsDto> {
    return this.acceptances.anchors(actor, id);
  }

  /** Makes a lead of it; asked again, answers with the same one. */
  @Post('targets/:id/acceptances')
  @Allow('lead:create')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AcceptTargetDto,
  ): Promise<TargetDto> {
    return this.acceptances.accept(actor, id, input);
  }

  @Post('target-lists/:id/assignments')
  @Allow('target:assign')
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AssignTargetsDto,
  ): Promise<TargetListDto> {
    return this.targets.assign(actor, id, input);
  }
}
