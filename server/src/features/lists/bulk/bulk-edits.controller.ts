import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';

import { type Actor, SignedIn } from '../../../platform/access';
import { CurrentActor, IdempotencyRequired, LongWork } from '../../../platform/http';
import { BulkEditDto, BulkEditPageDto, BulkEditQuery, BulkEditRowsDto, CreateBulkEditDto } from './bulk.dto';
import { BulkEditsService } from './bulk-edits.service';

const PATIENCE_MS = 5 * 60_000;

/** What is asked of the caller depends on the register and the field; each is checked there. */
@Controller('bulk-edits')
export class BulkEditsController {
  constructor(private readonly bulks: BulkEditsService) {}

  @Post()
  @SignedIn()
  @IdempotencyRequired()
  @LongWork(PATIENCE_MS)
  create(@CurrentActor() actor: Actor, @Body() input: CreateBulkEditDto): Promise<BulkEditDto> {
    return this.bulks.create(actor, input);
  }

  /** One's own. */
  @Get()
  @SignedIn()
  list(@CurrentActor() actor: Actor, @Query() query: BulkEditQuery): Promise<BulkEditPageDto> {
    return this.bulks.list(actor, query);
  }

  @Get(':id')
  @SignedIn()
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkEditDto> {
    return this.bulks.get(actor, id);
  }

  @Get(':id/rows')
  @SignedIn()
  rows(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkEditRowsDto> {
    return this.bulks.rows(actor, id);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @SignedIn()
  @LongWork(PATIENCE_MS)
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkEditDto> {
    return this.bulks.undo(actor, id);
  }
}
