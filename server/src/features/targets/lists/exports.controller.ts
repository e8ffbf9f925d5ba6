import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor } from '../../../platform/http';
import { workbookAnswer } from '../../../platform/spreadsheet';
import { ListExportQuery } from './target-list.dto';
import { ListExportsService } from './exports.service';

@Controller('target-lists/:id/export')
export class ListExportsController {
  constructor(private readonly exports: ListExportsService) {}

  /** An XLSX file. */
  @Get()
  @Allow('target:read')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language = 'zh-CN' }: ListExportQuery,
  ): Promise<StreamableFile> {
    const { name, sheets } = await this.exports.workbook(actor, id, language);
    return workbookAnswer(name, sheets);
  }
}
