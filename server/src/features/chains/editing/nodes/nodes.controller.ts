import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../../platform/access';
import { CurrentActor, IfMatch } from '../../../../platform/http';
import { NodePath } from '../../node-path.dto';
import { CreateNodeDto, MoveNodeDto, UpdateNodeDto } from './node.dto';
import { NodeRecordDto } from './node-record.dto';
import { NodesService } from './nodes.service';

@Controller('chains/:code/nodes')
export class NodesController {
  constructor(private readonly nodes: NodesService) {}

  @Post()
  @Allow('chain:edit')
  create(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: CreateNodeDto,
  ): Promise<NodeRecordDto> {
    return this.nodes.create(actor, code, input);
  }

  @Get(':nodeCode/record')
  @Allow('chain:read')
  view(@Param() at: NodePath): Promise<NodeRecordDto> {
    return this.nodes.view(at);
  }

  @Patch(':nodeCode')
  @Allow('chain:edit')
  update(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @IfMatch() version: number,
    @Body() input: UpdateNodeDto,
  ): Promise<NodeRecordDto> {
    return this.nodes.update(actor, { ...at, version }, input);
  }

  @Post(':nodeCode/move')
  @HttpCode(200)
  @Allow('chain:edit')
  move(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @IfMatch() version: number,
    @Body() input: MoveNodeDto,
  ): Promise<NodeRecordDto> {
    return this.nodes.move(actor, { ...at, version }, input);
  }
}
