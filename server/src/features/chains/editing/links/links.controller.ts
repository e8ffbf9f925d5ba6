import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../../platform/access';
import { CurrentActor } from '../../../../platform/http';
import { LinkDto, LinkPath, SaveLinkDto } from './link.dto';
import { LinksService } from './links.service';

@Controller('chains/:code/links/:from/:to')
export class LinksController {
  constructor(private readonly links: LinksService) {}

  @Put()
  @Allow('chain:edit')
  save(@CurrentActor() actor: Actor, @Param() at: LinkPath, @Body() input: SaveLinkDto): Promise<LinkDto> {
    return this.links.save(actor, at, input);
  }

  @Delete()
  @HttpCode(204)
  @Allow('chain:edit')
  remove(@CurrentActor() actor: Actor, @Param() at: LinkPath): Promise<void> {
    return this.links.remove(actor, at);
  }
}
