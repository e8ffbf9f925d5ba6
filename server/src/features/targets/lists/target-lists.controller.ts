import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import {
  CreateTargetListDto,
  ProposedDto,
  ProposeTargetsDto,
  TargetListDto,
  TargetListPageDto,
  TargetListQuery,
  UpdateTargetListDto,
} from './target-list.dto';
import { TargetListsService } from './target-lists.service';

@Controller('target-lists')
export class TargetListsController {
  constructor(private readonly lists: TargetListsService) {}

  @Get()
  @Allow('target:read')
  list(@CurrentActor() actor: Actor, @Query() query: TargetListQuery): Promise<TargetListPageDto> {
    return this.lists.list(actor, query);
  }

  @Post()
  @Allow('target:create')
  create(@CurrentActor() actor: Actor, @Body() input: CreateTargetListDto): Promise<TargetListDto> {
    return this.lists.create(actor, input);
  }

  @Get(':id')
  @Allow('target:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TargetListDto> {
    return this.lists.get(actor, id);
  }

  @Patch(':id')
  @Allow('target:create')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateTargetListDto,
  ): Promise<TargetListDto> {
    return this.lists.update(actor, id, version, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('target:create')
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.lists.retire(actor, id, version);
  }

  @Post(':id/targets')
  @Allow('target:create')
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ProposeTargetsDto,
  ): Promise<ProposedDto> {
    return this.lists.propose(actor, id, input);
  }
}
