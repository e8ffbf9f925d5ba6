import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';

import { type Actor, SignedIn } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { CreateViewDto, DefaultViewDto, UpdateViewDto, ViewDto, ViewListDto, ViewQuery } from './view.dto';
import { ViewsService } from './views.service';

/** Views of a register are there for whoever may read the register. */
@Controller('views')
export class ViewsController {
  constructor(private readonly views: ViewsService) {}

  @Get()
  @SignedIn()
  list(@CurrentActor() actor: Actor, @Query() { register }: ViewQuery): Promise<ViewListDto> {
    return this.views.list(actor, register);
  }

  @Post()
  @SignedIn()
  create(@CurrentActor() actor: Actor, @Body() input: CreateViewDto): Promise<ViewDto> {
    return this.views.create(actor, input);
  }

  @Put('default')
  @SignedIn()
  choose(@CurrentActor() actor: Actor, @Body() input: DefaultViewDto): Promise<ViewListDto> {
    return this.views.choose(actor, input);
  }

  @Patch(':id')
  @SignedIn()
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateViewDto,
  ): Promise<ViewDto> {
    return this.views.update(actor, id, version, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.views.remove(actor, id, version);
  }
}
