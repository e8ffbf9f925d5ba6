import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, IfMatch } from '../../platform/http';
import {
  BookDto,
  BookQuery,
  CreateHandoverDto,
  GiverListDto,
  HandoverDto,
  HandoverPageDto,
  HandoverQuery,
  UndoneHandoverDto,
} from './handover.dto';
import { HandoverRows } from './handover-rows';
import { HandoversService } from './handovers.service';
import { UndoingService } from './undoing.service';

@Controller('handovers')
export class HandoversController {
  constructor(
    private readonly service: HandoversService,
    private readonly undoing: UndoingService,
    private readonly rows: HandoverRows,
  ) {}

  @Get()
  @Allow('handover:create')
  list(@CurrentActor() actor: Actor, @Query() query: HandoverQuery): Promise<HandoverPageDto> {
    return this.rows.handovers.page(actor, query);
  }

  @Get('givers')
  @Allow('handover:create')
  async givers(@CurrentActor() actor: Actor): Promise<GiverListDto> {
    return { items: await this.rows.handovers.givers(actor) };
  }

  /** What somebody has to hand over. */
  @Get('book')
  @Allow('handover:create')
  book(@CurrentActor() actor: Actor, @Query() { from }: BookQuery): Promise<BookDto> {
    return this.service.book(actor, from);
  }

  @Post()
  @Allow('handover:create')
  create(@CurrentActor() actor: Actor, @Body() input: CreateHandoverDto): Promise<HandoverDto> {
    return this.service.create(actor, input);
  }

  @Get(':id')
  @Allow('handover:create')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HandoverDto> {
    return this.rows.handovers.view(actor, id);
  }

  @Post(':id/undos')
  @Allow('handover:create')
  @HttpCode(200)
  undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<UndoneHandoverDto> {
    return this.undoing.undo(actor, id, version);
  }
}
