import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { CreateSignalDto, SignalDto, SignalListDto, UpdateSignalDto } from './signal.dto';
import { SignalsService } from './signals.service';

@Controller()
export class SignalsController {
  constructor(private readonly signals: SignalsService) {}

  @Get('enterprises/:id/signals')
  @Allow('target:read')
  async list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SignalListDto> {
    return { items: await this.signals.list(actor, id) };
  }

  @Post('enterprises/:id/signals')
  @Allow('target:create')
  create(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: CreateSignalDto,
  ): Promise<SignalDto> {
    return this.signals.create(actor, id, input);
  }

  @Patch('signals/:id')
  @Allow('target:create')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateSignalDto,
  ): Promise<SignalDto> {
    return this.signals.update(actor, id, version, input);
  }

  @Delete('signals/:id')
  @HttpCode(204)
  @Allow('target:create')
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.signals.retire(actor, id, version);
  }
}
