import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { EnterpriseNamesDto, SaveNamesDto } from './name.dto';
import { NamesService } from './names.service';

@Controller('enterprises/:id/names')
export class NamesController {
  constructor(private readonly names: NamesService) {}

  @Get()
  @Allow('enterprise:read')
  list(@Param('id', ParseUUIDPipe) id: string): Promise<EnterpriseNamesDto> {
    return this.names.list(id);
  }

  /** On the version of the enterprise. */
  @Put()
  @Allow('enterprise:update')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: SaveNamesDto,
  ): Promise<EnterpriseNamesDto> {
    return this.names.save(actor, { id, version }, input);
  }
}
