import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { ContactTwinsDto } from '../channels/channel.dto';
import {
  ContactMergeListDto,
  ContactMergePreviewDto,
  ContactMergePreviewQuery,
  ContactsMergedDto,
  ContactsUnmergedDto,
  MergeContactsDto,
} from './contact-merge.dto';
import { ContactMergesService } from './contact-merges.service';
import { ContactPairListDto, TellApartDto } from './contact-pair.dto';
import { ContactPairsService } from './contact-pairs.service';

@Controller()
export class ContactMergesController {
  constructor(
    private readonly merges: ContactMergesService,
    private readonly pairs: ContactPairsService,
  ) {}

  /** Files that were merged into this one, the latest first. */
  @Get('contacts/:id/merges')
  @Allow('contact:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ContactMergeListDto> {
    return { items: await this.merges.list(actor, id) };
  }

  /** Other files that may be of this person. */
  @Get('contacts/:id/twins')
  @Allow('contact:read')
  async twins(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ContactTwinsDto> {
    return { items: await this.pairs.of(actor, id) };
  }

  /** A dry run: what would follow, and in which fields the two differ. */
  @Get('contact-merges/preview')
  @Allow('contact:merge')
  preview(
    @CurrentActor() actor: Actor,
    @Query() query: ContactMergePreviewQuery,
  ): Promise<ContactMergePreviewDto> {
    return this.merges.preview(actor, query);
  }

  @Post('contact-merges')
  @Allow('contact:merge')
  merge(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() input: MergeContactsDto,
  ): Promise<ContactsMergedDto> {
    return this.merges.merge(actor, version, input);
  }

  @Post('contact-merges/:id/undo')
  @HttpCode(200)
  @Allow('contact:merge')
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContactsUnmergedDto> {
    return this.merges.undo(actor, id);
  }

  /** All who may be entered twice. */
  @Get('contact-pairs')
  @Allow('contact:merge')
  listPairs(@CurrentActor() actor: Actor): Promise<ContactPairListDto> {
    return this.pairs.list(actor);
  }

  /** They are two people; not asked again. */
  @Post('contact-pairs/different')
  @HttpCode(204)
  @Allow('contact:merge')
  tellApart(@CurrentActor() actor: Actor, @Body() input: TellApartDto): Promise<void> {
    return this.pairs.tellApart(actor, input);
  }
}
