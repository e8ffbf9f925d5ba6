import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import { workbookAnswer } from '../../platform/spreadsheet';
import { BesideReportQuery } from './reports.dto';
import { ScenarioReportsService } from './scenario-reports.service';

@Controller('chains/:code/scenarios')
export class ScenarioReportsController {
  constructor(private readonly reports: ScenarioReportsService) {}

  /** Scenarios beside each other as tables: an XLSX file. */
  @Get('comparison/export')
  @Allow('chain:read')
  async compared(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { language = 'zh-CN', ...query }: BesideReportQuery,
  ): Promise<StreamableFile> {
    const { name, sheets } = await this.reports.compared(actor, code, { query, language });
    return workbookAnswer(name, sheets);
  }
}
