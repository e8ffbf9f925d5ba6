import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import { workbookAnswer } from '../../platform/spreadsheet';
import { DeliverablesQuery, DeliveryDto, DeliveryQuery, MapReportQuery } from './reports.dto';
import { ReportsService } from './reports.service';

@Controller('chains/:code')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** The map as a table: an XLSX file. */
  @Get('gap-map/export')
  @Allow('chain:read')
  async gapMap(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { language = 'zh-CN', ...query }: MapReportQuery,
  ): Promise<StreamableFile> {
    const { name, sheets } = await this.reports.gapMap(actor, code, { query, language });
    return workbookAnswer(name, sheets);
  }

  /** What the chain's office hands in, as far as the reader may see it: pictures are made of it by the browser. */
  @Get('deliverables')
  @Allow('chain:read')
  delivery(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { language = 'zh-CN' }: DeliveryQuery,
  ): Promise<DeliveryDto> {
    return this.reports.delivery(actor, code, language);
  }

  /** The lists and tables the chain's office has chosen, one sheet each: an XLSX file. */
  @Get('deliverables/export')
  @Allow('chain:read')
  async deliverables(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: DeliverablesQuery,
  ): Promise<StreamableFile> {
    const { name, sheets } = await this.reports.deliverables(actor, code, query);
    return workbookAnswer(name, sheets);
  }
}
