import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { SetSharesDto, ShareListDto } from './share.dto';
import { SharesService } from './shares.service';

@Controller('leads/:id/shares')
export class SharesController {
  constructor(private readonly shares: SharesService) {}

  @Get()
  @Allow('lead:read')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ShareListDto> {
    return this.shares.list(actor, id);
  }

  @Put()
  @Allow('lead:update')
  set(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { items }: SetSharesDto,
  ): Promise<ShareListDto> {
    return this.shares.set(actor, id, version, items);
  }
}
