import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import {
  EnterpriseMergeDto,
  EnterpriseMergeListDto,
  MergeEnterprisesDto,
  MergePreviewDto,
  MergePreviewQuery,
  UnmergedDto,
} from './merge.dto';
import { MergesService } from './merges.service';
import { UnmergesService } from './unmerges.service';

@Controller()
export class MergesController {
  constructor(
    private readonly merges: MergesService,
    private readonly unmerges: UnmergesService,
  ) {}

  /** Merges of others into this one, the latest first. */
  @Get('enterprises/:id/merges')
  @Allow('enterprise:read')
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<EnterpriseMergeListDto> {
    return { items: await this.merges.list(id) };
  }

  /** A dry run: what would follow, and in which fields the two differ. */
  @Get('enterprise-merges/preview')
  @Allow('enterprise:merge')
  preview(@CurrentActor() actor: Actor, @Query() query: MergePreviewQuery): Promise<MergePreviewDto> {
    return this.merges.preview(actor, query);
  }

  @Post('enterprise-merges')
  @Allow('enterprise:merge')
  merge(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() input: MergeEnterprisesDto,
  ): Promise<EnterpriseMergeDto> {
    return this.merges.merge(actor, version, input);
  }

  @Post('enterprise-merges/:id/undo')
  @HttpCode(200)
  @Allow('enterprise:merge')
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnmergedDto> {
    return this.unmerges.undo(actor, id);
  }
}
