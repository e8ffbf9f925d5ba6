import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, LongWork, type UploadedFile, UploadedFiles } from '../../../platform/http';
import { AppliedFirmListDto, FirmListDto } from './firm-list.dto';
import { ApplyFirmListDto, UpdateFirmListDto } from './firm-list-input.dto';
import { FirmListImport } from './firm-list-import';
import { FirmListsService } from './firm-lists.service';

/** For tens of thousands of rows on a busy machine. */
const PATIENCE_MS = 5 * 60_000;

@Controller()
export class FirmListsController {
  constructor(
    private readonly lists: FirmListsService,
    private readonly importing: FirmListImport,
  ) {}

  /** The export of a commercial platform, or any other list of firms: a preview, nothing is written. */
  @Post('chains/:code/firm-lists')
  @Allow('chain:edit')
  @LongWork(PATIENCE_MS)
  upload(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @UploadedFiles() [file]: [UploadedFile],
  ): Promise<FirmListDto> {
    return this.lists.upload(actor, code, file);
  }

  @Get('firm-lists/:id')
  @Allow('chain:edit')
  @LongWork(PATIENCE_MS)
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FirmListDto> {
    return this.lists.get(actor, id);
  }

  @Patch('firm-lists/:id')
  @Allow('chain:edit')
  @LongWork(PATIENCE_MS)
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: UpdateFirmListDto,
  ): Promise<FirmListDto> {
    return this.lists.change(actor, id, input);
  }

  @Post('firm-lists/:id/apply')
  @HttpCode(200)
  @Allow('chain:edit')
  @LongWork(PATIENCE_MS)
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ApplyFirmListDto,
  ): Promise<AppliedFirmListDto> {
    return this.importing.apply(actor, id, input);
  }
}
