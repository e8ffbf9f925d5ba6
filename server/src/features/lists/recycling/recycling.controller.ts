import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { RecycledRepository } from './recycled.repository';
import { RecycleRulesService } from './recycle-rules.service';
import {
  PurgeRecordDto,
  RecycledPageDto,
  RecycledQuery,
  RecycledRecordMadeDto,
  RecycleRecordDto,
  RecycleRuleAnswerDto,
  RecycleRuleDto,
  RestoredRecordDto,
} from './recycling.dto';
import { RecyclingService } from './recycling.service';

/** The bin of deleted records (回收站). What one must be allowed to do beside depends on the kind and is checked there. */
@Controller('recycled-records')
export class RecyclingController {
  constructor(
    private readonly recycling: RecyclingService,
    private readonly bin: RecycledRepository,
    private readonly rules: RecycleRulesService,
  ) {}

  @Get()
  @Allow('recycle:read')
  list(@CurrentActor() actor: Actor, @Query() query: RecycledQuery): Promise<RecycledPageDto> {
    return this.bin.page(actor, query);
  }

  @Get('rules')
  @Allow('recycle:read')
  rule(): Promise<RecycleRuleAnswerDto> {
    return this.rules.get();
  }

  @Put('rules')
  @Allow('zone:configure')
  saveRule(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() { days }: RecycleRuleDto,
  ): Promise<RecycleRuleAnswerDto> {
    return this.rules.save(actor, version, days);
  }

  /** Deletes a record; `If-Match` is the version of that record. */
  @Post()
  @Allow('recycle:read')
  async put(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() input: RecycleRecordDto,
  ): Promise<RecycledRecordMadeDto> {
    const { days } = await this.rules.get();
    return this.recycling.put(actor, input, { version, days });
  }

  /** For good, before its days are over. Cannot be taken back. */
  @Post(':id/purge')
  @HttpCode(204)
  @Allow('recycle:purge')
  purge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: PurgeRecordDto,
  ): Promise<void> {
    return this.recycling.purge(actor, id, version, reason);
  }

  @Post(':id/restoration')
  @HttpCode(200)
  @Allow('recycle:read')
  restore(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<RestoredRecordDto> {
    return this.recycling.restore(actor, id, version);
  }
}
