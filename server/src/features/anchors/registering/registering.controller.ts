import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { AnchorDetailDto } from '../anchor.dto';
import { RegisterAnchorDto, UpdateAnchorDto } from './registered-anchor.dto';
import { RegisteringService } from './registering.service';

@Controller('anchors')
export class RegisteringController {
  constructor(private readonly anchors: RegisteringService) {}

  @Post()
  @Allow('chain:edit')
  register(@CurrentActor() actor: Actor, @Body() input: RegisterAnchorDto): Promise<AnchorDetailDto> {
    return this.anchors.register(actor, input);
  }

  @Patch(':id')
  @Allow('chain:edit')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateAnchorDto,
  ): Promise<AnchorDetailDto> {
    return this.anchors.update(actor, { id, version }, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('chain:edit')
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.anchors.retire(actor, { id, version });
  }
}
