import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, LongWork } from '../../../platform/http';
import { Maps } from '../map/maps';
import { ChainEdits } from './chain-edits';
import { EditPageDto, EditQuery, UndoneDto } from './edits.dto';

/** As long as taking back an import of tens of thousands of rows may take. */
const PATIENCE_MS = 5 * 60_000;

@Controller('chains/:code/edits')
export class EditsController {
  constructor(
    private readonly edits: ChainEdits,
    private readonly maps: Maps,
  ) {}

  @Get()
  @Allow('chain:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: EditQuery,
  ): Promise<EditPageDto> {
    return this.edits.list(actor, await this.maps.chain(code), query);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Allow('chain:edit')
  @LongWork(PATIENCE_MS)
  async undo(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<UndoneDto> {
    return this.edits.undo(actor, await this.maps.anyChain(code), id);
  }
}
