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
import { MapView } from '../map/gap-map.dto';
import { BesideDto, BesideQuery } from './beside.dto';
import { ComparisonDto } from './comparison.dto';
import { ComparisonsService } from './comparisons.service';
import {
  CreateScenarioDto,
  ScenarioDto,
  ScenarioListDto,
  ScenarioPath,
  TryMovesDto,
  UpdateScenarioDto,
} from './scenario.dto';
import { ScenariosService } from './scenarios.service';

@Controller('chains/:code/scenarios')
export class ScenariosController {
  constructor(
    private readonly scenarios: ScenariosService,
    private readonly comparisons: ComparisonsService,
  ) {}

  @Get()
  @Allow('chain:read')
  async list(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<ScenarioListDto> {
    return { items: await this.scenarios.list(actor, code) };
  }

  @Post()
  @Allow('scenario:create')
  create(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: CreateScenarioDto,
  ): Promise<ScenarioDto> {
    return this.scenarios.create(actor, code, input);
  }

  /** Tries moves without keeping them. */
  @Post('attempts')
  @HttpCode(200)
  @Allow('chain:read')
  attempt(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: TryMovesDto,
  ): Promise<ComparisonDto> {
    return this.comparisons.attempt(actor, code, input);
  }

  /** Several beside each other, all on the map that is asked for. */
  @Get('comparison')
  @Allow('chain:read')
  beside(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: BesideQuery,
  ): Promise<BesideDto> {
    return this.comparisons.beside(actor, code, query);
  }

  @Get(':id')
  @Allow('chain:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ScenarioDto> {
    return this.scenarios.get(actor, code, id);
  }

  /** On the map that is asked for, whatever it was made on. */
  @Get(':id/comparison')
  @Allow('chain:read')
  comparison(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() view: MapView,
  ): Promise<ComparisonDto> {
    return this.comparisons.comparison(actor, { code, id }, view);
  }

  @Patch(':id')
  @Allow('scenario:create')
  update(
    @CurrentActor() actor: Actor,
    @Param() at: ScenarioPath,
    @IfMatch() version: number,
    @Body() input: UpdateScenarioDto,
  ): Promise<ScenarioDto> {
    return this.scenarios.update(actor, { ...at, version }, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('scenario:create')
  remove(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.scenarios.remove(actor, { code, id, version });
  }
}
