import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../../platform/access';
import { CurrentActor, IfMatch } from '../../../../platform/http';
import { LocalSiteDto } from '../../map/node-detail.dto';
import { ChainRowPath } from '../../node-path.dto';
import { CreateSiteDto, SiteListDto, UpdateSiteDto } from './site.dto';
import { SitesService } from './sites.service';

@Controller('chains/:code/sites')
export class SitesController {
  constructor(private readonly sites: SitesService) {}

  @Get()
  @Allow('chain:read')
  async list(@Param('code') code: string): Promise<SiteListDto> {
    return { items: await this.sites.list(code) };
  }

  @Post()
  @Allow('chain:edit')
  create(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: CreateSiteDto,
  ): Promise<LocalSiteDto> {
    return this.sites.create(actor, code, input);
  }

  @Patch(':id')
  @Allow('chain:edit')
  update(
    @CurrentActor() actor: Actor,
    @Param() at: ChainRowPath,
    @IfMatch() version: number,
    @Body() input: UpdateSiteDto,
  ): Promise<LocalSiteDto> {
    return this.sites.update(actor, { ...at, version }, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('chain:edit')
  remove(@CurrentActor() actor: Actor, @Param() at: ChainRowPath, @IfMatch() version: number): Promise<void> {
    return this.sites.remove(actor, { ...at, version });
  }
}
