import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch, NeverReplayed, PageQuery } from '../../../platform/http';
import { ContactMadeDto } from '../contact.dto';
import { NewChannelDto, RevealChannelDto, RevealedChannelDto } from './channel.dto';
import { ChannelsService } from './channels.service';
import { RevealPageDto } from './reveal.dto';
import { RevealsService } from './reveals.service';

@Controller('contacts/:id/channels')
export class ChannelsController {
  constructor(
    private readonly channels: ChannelsService,
    private readonly reveals: RevealsService,
  ) {}

  /** Who was told which of them, when and why; the latest first. */
  @Get('reveals')
  @Allow('contact:read')
  told(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<RevealPageDto> {
    return this.reveals.list(actor, id, query);
  }

  @Post()
  @Allow('contact:update')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: NewChannelDto,
  ): Promise<ContactMadeDto> {
    return this.channels.add(actor, id, version, input);
  }

  @Delete(':channelId')
  @Allow('contact:update')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('channelId', ParseUUIDPipe) channelId: string,
    @IfMatch() version: number,
  ): Promise<ContactMadeDto> {
    return this.channels.remove(actor, id, version, channelId);
  }

  /** The number itself, for a reason that stays on the trail. */
  @Post(':channelId/reveals')
  @Allow('contact:reveal')
  @HttpCode(200)
  @NeverReplayed()
  reveal(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('channelId', ParseUUIDPipe) channelId: string,
    @Body() input: RevealChannelDto,
  ): Promise<RevealedChannelDto> {
    return this.channels.reveal(actor, id, channelId, input);
  }
}
