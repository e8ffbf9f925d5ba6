import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { ChainRowPath } from '../../chains';
import {
  CreateRelationDto,
  RelationDto,
  RelationPageDto,
  RelationQuery,
  UpdateRelationDto,
} from './relation.dto';
import { RelationsService } from './relations.service';

@Controller('chains/:code/relations')
export class RelationsController {
  constructor(private readonly relations: RelationsService) {}

  @Get()
  @Allow('chain:read')
  list(@Param('code') code: string, @Query() query: RelationQuery): Promise<RelationPageDto> {
    return this.relations.list(code, query);
  }

  @Post()
  @Allow('chain:edit')
  create(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: CreateRelationDto,
  ): Promise<RelationDto> {
    return this.relations.create(actor, code, input);
  }

  @Patch(':id')
  @Allow('chain:edit')
  update(
    @CurrentActor() actor: Actor,
    @Param() at: ChainRowPath,
    @IfMatch() version: number,
    @Body() input: UpdateRelationDto,
  ): Promise<RelationDto> {
    return this.relations.update(actor, { ...at, version }, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('chain:edit')
  remove(@CurrentActor() actor: Actor, @Param() at: ChainRowPath, @IfMatch() version: number): Promise<void> {
    return this.relations.remove(actor, { ...at, version });
  }
}
