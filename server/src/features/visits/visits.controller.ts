import {
  Body,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, IdempotencyRequired, IfMatch } from '../../platform/http';
import { csvAnswer, workbookAnswer } from '../../platform/spreadsheet';
import { VisitDto, VisitPageDto } from './visit.dto';
import { CreateVisitDto, UpdateVisitDto } from './visit-input.dto';
import { VisitExport } from './visit-export';
import { VisitExportQuery, VisitQuery } from './visit-query.dto';
import { VisitsService } from './visits.service';

@Controller('visits')
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly exports: VisitExport,
  ) {}

  @Get()
  @Allow('visit:read')
  list(@CurrentActor() actor: Actor, @Query() query: VisitQuery): Promise<VisitPageDto> {
    return this.visits.list(actor, query);
  }

  /** A phone in a lobby sends it until it hears an answer: the key makes all tries one visit. */
  @Post()
  @Allow('visit:create')
  @IdempotencyRequired()
  create(@CurrentActor() actor: Actor, @Body() input: CreateVisitDto): Promise<VisitDto> {
    return this.visits.create(actor, input);
  }

  /** The list as an XLSX or CSV file. */
  @Get('export')
  @Allow('visit:read')
  async export(@CurrentActor() actor: Actor, @Query() query: VisitExportQuery): Promise<StreamableFile> {
    const sheet = await this.exports.of(actor, query);
    return query.format === 'csv' ? csvAnswer(sheet.name, sheet) : workbookAnswer(sheet.name, [sheet]);
  }

  @Get(':id')
  @Allow('visit:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VisitDto> {
    return this.visits.get(actor, id);
  }

  @Patch(':id')
  @Allow('visit:update')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateVisitDto,
  ): Promise<VisitDto> {
    return this.visits.update(actor, id, version, input);
  }
}
