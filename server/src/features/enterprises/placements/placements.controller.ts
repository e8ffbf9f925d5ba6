import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { PlacementDto, PlacementListDto, PlacementPath, SavePlacementDto } from './placement.dto';
import { PlacementsService } from './placements.service';

@Controller('chains/:code/nodes/:nodeCode/firms')
export class PlacementsController {
  constructor(private readonly placements: PlacementsService) {}

  @Get()
  @Allow('chain:read')
  async list(@Param('code') code: string, @Param('nodeCode') nodeCode: string): Promise<PlacementListDto> {
    return { items: await this.placements.list({ code, nodeCode }) };
  }

  /** `If-Match: "0"` for a firm that is not at the node yet. */
  @Put(':enterpriseId')
  @Allow('chain:edit')
  save(
    @CurrentActor() actor: Actor,
    @Param() at: PlacementPath,
    @IfMatch() version: number,
    @Body() input: SavePlacementDto,
  ): Promise<PlacementDto> {
    return this.placements.save(actor, { ...at, version }, input);
  }

  @Delete(':enterpriseId')
  @HttpCode(204)
  @Allow('chain:edit')
  remove(
    @CurrentActor() actor: Actor,
    @Param() at: PlacementPath,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.placements.remove(actor, { ...at, version });
  }
}
