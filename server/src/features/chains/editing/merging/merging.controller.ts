import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../../platform/access';
import { CurrentActor, IfMatch } from '../../../../platform/http';
import { NodePath } from '../../node-path.dto';
import { NodeRecordDto } from '../nodes/node-record.dto';
import { NodesService } from '../nodes/nodes.service';
import { MergeNodeDto, NodeUsesDto, RetireNodeDto, SplitNodeDto } from './merging.dto';
import { MergingService } from './merging.service';
import { SplittingService } from './splitting.service';

@Controller('chains/:code/nodes/:nodeCode')
export class MergingController {
  constructor(
    private readonly merging: MergingService,
    private readonly splitting: SplittingService,
    private readonly nodes: NodesService,
  ) {}

  @Get('uses')
  @Allow('chain:edit')
  uses(@CurrentActor() actor: Actor, @Param() at: NodePath): Promise<NodeUsesDto> {
    return this.merging.uses(actor, at);
  }

  /** Answers with the node that is left, or with the retired one. */
  @Post('retire')
  @HttpCode(200)
  @Allow('chain:edit')
  async retire(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @IfMatch() version: number,
    @Body() { into }: RetireNodeDto,
  ): Promise<NodeRecordDto> {
    if (into != null) await this.merging.merge(actor, { ...at, version }, into);
    else await this.merging.retire(actor, { ...at, version });
    return this.nodes.view({ ...at, nodeCode: into ?? at.nodeCode });
  }

  /** Answers with the node that is left. */
  @Post('merge')
  @HttpCode(200)
  @Allow('chain:edit')
  async merge(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @IfMatch() version: number,
    @Body() { into }: MergeNodeDto,
  ): Promise<NodeRecordDto> {
    await this.merging.merge(actor, { ...at, version }, into);
    return this.nodes.view({ ...at, nodeCode: into });
  }

  /** Answers with the node that was split. */
  @Post('split')
  @HttpCode(200)
  @Allow('chain:edit')
  async split(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @IfMatch() version: number,
    @Body() input: SplitNodeDto,
  ): Promise<NodeRecordDto> {
    await this.splitting.split(actor, { ...at, version }, input);
    return this.nodes.view(at);
  }
}
