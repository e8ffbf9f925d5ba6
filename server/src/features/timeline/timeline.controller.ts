import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import { csvAnswer, workbookAnswer } from '../../platform/spreadsheet';
import { TimelineExportQuery, TimelinePageDto, TimelineQuery } from './timeline.dto';
import { TimelineService } from './timeline.service';

@Controller('timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  @Get()
  @Allow('visit:read')
  list(@CurrentActor() actor: Actor, @Query() query: TimelineQuery): Promise<TimelinePageDto> {
    return this.timeline.list(actor, query);
  }

  /** An XLSX or CSV file. */
  @Get('export')
  @Allow('visit:read')
  async export(@CurrentActor() actor: Actor, @Query() query: TimelineExportQuery): Promise<StreamableFile> {
    const sheet = await this.timeline.sheet(actor, query);
    return query.format === 'csv' ? csvAnswer(sheet.name, sheet) : workbookAnswer(sheet.name, [sheet]);
  }
}
