import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import {
  CreateJoinRequestDto,
  DeclineJoinRequestDto,
  JoinRequestDto,
  JoinRequestPageDto,
  JoinRequestQuery,
} from './join-request.dto';
import { JoinRequestsService } from './join-requests.service';

@Controller('join-requests')
export class JoinRequestsController {
  constructor(private readonly requests: JoinRequestsService) {}

  @Get()
  @Allow('lead:read')
  list(@CurrentActor() actor: Actor, @Query() query: JoinRequestQuery): Promise<JoinRequestPageDto> {
    return this.requests.list(actor, query);
  }

  @Post()
  @Allow('lead:create')
  ask(@CurrentActor() actor: Actor, @Body() input: CreateJoinRequestDto): Promise<JoinRequestDto> {
    return this.requests.ask(actor, input);
  }

  /** From then on the one who asked works on the lead too. */
  @Post(':id/acceptance')
  @HttpCode(200)
  @Allow('lead:update')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<JoinRequestDto> {
    return this.requests.accept(actor, { id, version });
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Allow('lead:update')
  decline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: DeclineJoinRequestDto,
  ): Promise<JoinRequestDto> {
    return this.requests.decline(actor, { id, version }, reason);
  }
}
