import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import { NoticePageDto, NoticeQuery } from './notice.dto';
import { NoticesService } from './notices.service';

@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @Allow('notice:read')
  list(@CurrentActor() actor: Actor, @Query() query: NoticeQuery): Promise<NoticePageDto> {
    return this.notices.list(actor, query);
  }

  @Post(':id/reads')
  @Allow('notice:read')
  @HttpCode(204)
  markRead(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.notices.markRead(actor, id);
  }
}
