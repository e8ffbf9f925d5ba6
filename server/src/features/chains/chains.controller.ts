import { Controller, Get, Param } from '@nestjs/common';

import { Allow } from '../../platform/access';
import { ChainListDto, GapMapDto, GapNodeDetailDto } from './chain.dto';
import { ChainsService } from './chains.service';

@Controller('chains')
export class ChainsController {
  constructor(private readonly chains: ChainsService) {}

  @Get()
  @Allow('chain:read')
  async list(): Promise<ChainListDto> {
    return { items: await this.chains.list() };
  }

  @Get(':code/gap-map')
  @Allow('chain:read')
  gapMap(@Param('code') code: string): Promise<GapMapDto> {
    return this.chains.gapMap(code);
  }

  @Get(':code/nodes/:nodeCode')
  @Allow('chain:read')
  node(@Param('code') code: string, @Param('nodeCode') nodeCode: string): Promise<GapNodeDetailDto> {
    return this.chains.node(code, nodeCode);
  }
}
