import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Patch,
  Post,
  Put,
} from '@nestjs/common';
import { SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';

import { type Actor, Allow } from '../../../platform/access';
import { RecordNotFound } from '../../../platform/errors';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { NodePath } from '../node-path.dto';
import { AreasService } from './areas.service';
import { GapSettingsService } from './gap-settings.service';
import { JudgementsService } from './judgements.service';
import { AreaDto, AreaListDto, UpdateAreaDto } from './area.dto';
import { GapSettingsAnswerDto, GapSettingsDto } from './gap-settings.dto';
import { QuotientListDto, SaveOverrideDto, SaveQuotientDto } from './judgement.dto';

@Controller('chains/:code')
export class SettingsController {
  constructor(
    private readonly settings: GapSettingsService,
    private readonly judgements: JudgementsService,
  ) {}

  @Get('settings')
  @Allow('chain:read')
  get(@Param('code') code: string): Promise<GapSettingsAnswerDto> {
    return this.settings.get(code);
  }

  @Put('settings')
  @Allow('chain:configure')
  save(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() values: GapSettingsDto,
  ): Promise<GapSettingsAnswerDto> {
    return this.settings.save(actor, code, version, values);
  }

  @Delete('settings')
  @Allow('chain:configure')
  reset(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<GapSettingsAnswerDto> {
    return this.settings.reset(actor, code);
  }

  @Put('nodes/:nodeCode/override')
  @HttpCode(204)
  @Allow('chain:edit')
  override(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @Body() input: SaveOverrideDto,
  ): Promise<void> {
    return this.judgements.override(actor, at, input);
  }

  @Delete('nodes/:nodeCode/override')
  @HttpCode(204)
  @Allow('chain:edit')
  withdrawOverride(@CurrentActor() actor: Actor, @Param() at: NodePath): Promise<void> {
    return this.judgements.withdrawOverride(actor, at);
  }

  @Get('nodes/:nodeCode/quotients')
  @Allow('chain:read')
  async quotients(@Param() at: NodePath): Promise<QuotientListDto> {
    return { items: await this.judgements.quotients(at) };
  }

  @Post('nodes/:nodeCode/quotients')
  @Allow('chain:edit')
  async saveQuotient(
    @CurrentActor() actor: Actor,
    @Param() at: NodePath,
    @Body() input: SaveQuotientDto,
  ): Promise<QuotientListDto> {
    return { items: await this.judgements.saveQuotient(actor, at, input) };
  }

  @Delete('nodes/:nodeCode/quotients/:year')
  @HttpCode(204)
  @Allow('chain:edit')
  withdrawQuotient(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('nodeCode') nodeCode: string,
    @Param('year', ParseIntPipe) year: number,
  ): Promise<void> {
    return this.judgements.withdrawQuotient(actor, { code, nodeCode }, year);
  }
}

@Controller('areas')
export class AreasController {
  constructor(private readonly areas: AreasService) {}

  @Get()
  @Allow('chain:read')
  async list(): Promise<AreaListDto> {
    return { items: await this.areas.list() };
  }

  @Patch(':code')
  @Allow('chain:configure')
  update(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() input: UpdateAreaDto,
  ): Promise<AreaDto> {
    if (!isArea(code)) throw new RecordNotFound('area');
    return this.areas.update(actor, code, version, input);
  }
}

function isArea(code: string): code is SupplyArea {
  return (SUPPLY_AREAS as readonly string[]).includes(code);
}
