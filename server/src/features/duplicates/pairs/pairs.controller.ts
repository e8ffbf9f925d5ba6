import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import {
  DecidePairDto,
  DuplicatePairDto,
  DuplicatePairPageDto,
  DuplicateScanDto,
  LatestScanDto,
  PairQuery,
} from './pair.dto';
import { PairScan } from './pair-scan';
import { PairsService } from './pairs.service';

@Controller()
export class PairsController {
  constructor(
    private readonly pairs: PairsService,
    private readonly scan: PairScan,
  ) {}

  @Get('duplicate-pairs')
  @Allow('enterprise:merge')
  list(@Query() query: PairQuery): Promise<DuplicatePairPageDto> {
    return this.pairs.list(query);
  }

  @Post('duplicate-pairs/:id/decision')
  @HttpCode(200)
  @Allow('enterprise:merge')
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: DecidePairDto,
  ): Promise<DuplicatePairDto> {
    return this.pairs.decide(actor, { id, version }, input);
  }

  @Get('duplicate-scans/latest')
  @Allow('enterprise:merge')
  async latest(): Promise<LatestScanDto> {
    return { scan: await this.scan.latest() };
  }

  @Post('duplicate-scans')
  @HttpCode(202)
  @Allow('enterprise:merge')
  ask(@CurrentActor() actor: Actor): Promise<DuplicateScanDto> {
    return this.scan.ask(actor);
  }
}
