import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { NewListingDto, ListingDto, ListingListDto, ListingPath, UpdateListingDto } from './listing.dto';
import { ListingsService } from './listings.service';

@Controller('enterprises/:id/listings')
export class ListingsController {
  constructor(private readonly listings: ListingsService) {}

  @Get()
  @Allow('enterprise:read')
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<ListingListDto> {
    return { items: await this.listings.list(id) };
  }

  @Post()
  @Allow('enterprise:update')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: NewListingDto,
  ): Promise<ListingDto> {
    return this.listings.add(actor, id, input);
  }

  /** On the version of the listing. */
  @Patch(':listingId')
  @Allow('enterprise:update')
  update(
    @CurrentActor() actor: Actor,
    @Param() { id, listingId }: ListingPath,
    @IfMatch() version: number,
    @Body() input: UpdateListingDto,
  ): Promise<ListingDto> {
    return this.listings.update(actor, { enterpriseId: id, id: listingId, version }, input);
  }

  /** For what was written by mistake. */
  @Delete(':listingId')
  @HttpCode(204)
  @Allow('enterprise:update')
  remove(
    @CurrentActor() actor: Actor,
    @Param() { id, listingId }: ListingPath,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.listings.remove(actor, { enterpriseId: id, id: listingId, version });
  }
}
