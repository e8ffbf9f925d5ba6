import { Readable } from 'node:stream';

import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, LongWork, PageQuery } from '../../../platform/http';
import { dispositionOf } from '../../../platform/spreadsheet';
import { CreateExportDto, DecideExportDto, ExportDto, ExportListsDto, ExportPageDto } from './export.dto';
import { ExportsService } from './exports.service';

const PATIENCE_MS = 5 * 60_000;
const TYPES = {
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  'csv-gb18030': { ending: 'csv', type: 'text/csv; charset=gb18030' },
} as const;

@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('lists')
  @Allow('export:create')
  lists(@CurrentActor() actor: Actor): ExportListsDto {
    return this.exports.kinds(actor);
  }

  /** Short ones are done when it answers; long ones go on by themselves, some only once somebody allows them. */
  @Post()
  @Allow('export:create')
  @LongWork(PATIENCE_MS)
  create(@CurrentActor() actor: Actor, @Body() input: CreateExportDto): Promise<ExportDto> {
    return this.exports.create(actor, input);
  }

  @Get()
  @Allow('export:create')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ExportPageDto> {
    return this.exports.list(actor, query);
  }

  /** Other people's that wait for consent. */
  @Get('waiting')
  @Allow('export:approve')
  waiting(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ExportPageDto> {
    return this.exports.waiting(actor, query);
  }

  @Get(':id')
  @Allow('export:create')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExportDto> {
    return this.exports.get(actor, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('export:create')
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExportDto> {
    return this.exports.cancel(actor, id);
  }

  @Post(':id/decision')
  @HttpCode(204)
  @Allow('export:approve')
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DecideExportDto,
  ): Promise<void> {
    return this.exports.decide(actor, id, input);
  }

  @Get(':id/file')
  @Allow('export:create')
  @LongWork(PATIENCE_MS)
  async file(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, run, bytes } = await this.exports.file(actor, id);
    const { type, ending } = TYPES[run.format];
    return new StreamableFile(Readable.from(bytes), { type, disposition: dispositionOf(name, ending) });
  }
}
