import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, IfMatch, ListGroupsDto, NeverReplayed } from '../../platform/http';
import { ContactTwinsDto, ContactTwinQueryDto } from './channels/channel.dto';
import { ChannelsService } from './channels/channels.service';
import {
  ContactDto,
  ContactMadeDto,
  ContactPageDto,
  ContactQuery,
  CreateContactDto,
  EraseContactDto,
  UpdateContactDto,
} from './contact.dto';
import { ContactsService } from './contacts.service';
import { ErasuresService } from './erasures.service';

@Controller('contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly channels: ChannelsService,
    private readonly erasures: ErasuresService,
  ) {}

  @Get()
  @Allow('contact:read')
  list(@CurrentActor() actor: Actor, @Query() query: ContactQuery): Promise<ContactPageDto> {
    return this.contacts.list(actor, query);
  }

  @Post()
  @Allow('contact:create')
  create(@CurrentActor() actor: Actor, @Body() input: CreateContactDto): Promise<ContactMadeDto> {
    return this.contacts.create(actor, input);
  }

  @Get('groups')
  @Allow('contact:read')
  groups(@CurrentActor() actor: Actor, @Query() query: ContactQuery): Promise<ListGroupsDto> {
    return this.contacts.groups(actor, query);
  }

  /** Who is here already. A POST, so that no number stands in an address. */
  @Post('duplicates')
  @Allow('contact:read')
  @HttpCode(200)
  @NeverReplayed()
  async duplicates(
    @CurrentActor() actor: Actor,
    @Body() input: ContactTwinQueryDto,
  ): Promise<ContactTwinsDto> {
    return { items: await this.channels.duplicates(actor, input) };
  }

  @Get(':id')
  @Allow('contact:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContactDto> {
    return this.contacts.get(actor, id);
  }

  @Patch(':id')
  @Allow('contact:update')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateContactDto,
  ): Promise<ContactDto> {
    return this.contacts.update(actor, id, version, input);
  }

  /** Cannot be taken back. */
  @Post(':id/erasures')
  @Allow('contact:erase')
  @HttpCode(204)
  erase(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: EraseContactDto,
  ): Promise<void> {
    return this.erasures.erase(actor, id, version, reason);
  }
}
