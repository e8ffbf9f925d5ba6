import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import {
  NewFirmSourceDto,
  FirmSourceDto,
  FirmSourceListDto,
  SourcePath,
  UpdateFirmSourceDto,
} from './source.dto';
import { SourcesService } from './sources.service';

@Controller('enterprises/:id/sources')
export class SourcesController {
  constructor(private readonly sources: SourcesService) {}

  @Get()
  @Allow('enterprise:read')
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<FirmSourceListDto> {
    return { items: await this.sources.list(id) };
  }

  @Post()
  @Allow('enterprise:update')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: NewFirmSourceDto,
  ): Promise<FirmSourceDto> {
    return this.sources.add(actor, id, input);
  }

  /** On the version of the source. */
  @Patch(':sourceId')
  @Allow('enterprise:update')
  update(
    @CurrentActor() actor: Actor,
    @Param() { id, sourceId }: SourcePath,
    @IfMatch() version: number,
    @Body() input: UpdateFirmSourceDto,
  ): Promise<FirmSourceDto> {
    return this.sources.update(actor, { enterpriseId: id, id: sourceId, version }, input);
  }

  /** For what was written by mistake. */
  @Delete(':sourceId')
  @HttpCode(204)
  @Allow('enterprise:update')
  remove(
    @CurrentActor() actor: Actor,
    @Param() { id, sourceId }: SourcePath,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.sources.remove(actor, { enterpriseId: id, id: sourceId, version });
  }
}
