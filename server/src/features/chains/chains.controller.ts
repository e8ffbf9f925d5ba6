import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, PreparedAnswer } from '../../platform/http';
import { ChainListDto } from './chain.dto';
import { ChainsService } from './chains.service';
import { GapMapDto, MapQuery } from './map/gap-map.dto';
import { MapService } from './map/map.service';
import { GapNodeDetailDto } from './map/node-detail.dto';
import { NodePath } from './node-path.dto';

@Controller('chains')
export class ChainsController {
  constructor(
    private readonly chains: ChainsService,
    private readonly maps: MapService,
  ) {}

  @Get()
  @Allow('chain:read')
  async list(@CurrentActor() actor: Actor): Promise<ChainListDto> {
    return { items: await this.chains.list(actor) };
  }

  @Get(':code/gap-map')
  @Allow('chain:read')
  @UseInterceptors(PreparedAnswer)
  gapMap(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: MapQuery,
  ): Promise<GapMapDto> {
    return this.maps.whole(actor, code, query);
  }

  @Get(':code/nodes/:nodeCode')
  @Allow('chain:read')
  node(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @Query() query: MapQuery,
  ): Promise<GapNodeDetailDto> {
    return this.maps.node(actor, at, query);
  }
}
