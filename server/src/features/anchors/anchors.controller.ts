import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import {
  AnchorDetailDto,
  AnchorQuery,
  AnchorRelationsDto,
  AnchorSummaryListDto,
  AnchorWorkDto,
  RelationQuery,
} from './anchor.dto';
import { AnchorsService } from './anchors.service';
import { RelationsService } from './relations.service';
import { AnchorSupplyDto, SupplyQuery } from './supply/supply.dto';
import { SupplyService } from './supply/supply.service';
import { WorkService } from './work.service';

@Controller('anchors')
export class AnchorsController {
  constructor(
    private readonly anchors: AnchorsService,
    private readonly related: RelationsService,
    private readonly supplies: SupplyService,
    private readonly works: WorkService,
  ) {}

  @Get()
  @Allow('chain:read')
  async list(@CurrentActor() actor: Actor, @Query() { chain }: AnchorQuery): Promise<AnchorSummaryListDto> {
    return { items: await this.anchors.list(actor, chain) };
  }

  @Get(':id')
  @Allow('chain:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AnchorDetailDto> {
    return this.anchors.get(actor, id);
  }

  @Get(':id/relations')
  @Allow('enterprise:read')
  relations(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { ring = 1 }: RelationQuery,
  ): Promise<AnchorRelationsDto> {
    return this.related.of(id, ring);
  }

  @Get(':id/supply')
  @Allow('chain:read')
  supply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SupplyQuery,
  ): Promise<AnchorSupplyDto> {
    return this.supplies.of(actor, id, query);
  }

  @Get(':id/work')
  @Allow('chain:read')
  work(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AnchorWorkDto> {
    return this.works.of(actor, id);
  }
}
