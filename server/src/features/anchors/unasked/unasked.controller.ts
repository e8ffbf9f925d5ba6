import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor } from '../../../platform/http';
import { workbookAnswer } from '../../../platform/spreadsheet';
import { AnchorExportQuery } from '../anchor.dto';
import { AnchorExportsService } from '../export/exports.service';
import { UnaskedDto } from './unasked.dto';
import { UnaskedService } from './unasked.service';

/** Who is still to be asked, on the page and as a file. */
@Controller('anchors/:id')
export class UnaskedController {
  constructor(
    private readonly unasked: UnaskedService,
    private readonly exports: AnchorExportsService,
  ) {}

  @Get('unasked')
  @Allow('target:read')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnaskedDto> {
    return this.unasked.of(actor, id);
  }

  /** An XLSX file. */
  @Get('export')
  @Allow('target:read')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language = 'zh-CN' }: AnchorExportQuery,
  ): Promise<StreamableFile> {
    const { name, sheets } = await this.exports.workbook(actor, id, language);
    return workbookAnswer(name, sheets);
  }
}
