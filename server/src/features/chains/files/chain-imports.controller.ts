import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, type UploadedFile, UploadedFiles } from '../../../platform/http';
import { csvAnswer, workbookAnswer } from '../../../platform/spreadsheet';
import {
  AppliedChainDto,
  ApplyChainImportDto,
  ChainImportDto,
  ChainTemplateQuery,
} from './chain-imports.dto';
import { ChainImportsService } from './chain-imports.service';
import { chainTemplate, templateTable } from './chain-template';

@Controller()
export class ChainImportsController {
  constructor(private readonly imports: ChainImportsService) {}

  /** The tables a new chain is read from, with an example in them: an XLSX file, or one table as CSV. */
  @Get('chains/template')
  @Allow('chain:edit')
  template(
    @Query() { format = 'xlsx', sheet = 'nodes', language = 'zh-CN' }: ChainTemplateQuery,
  ): StreamableFile {
    const { name, sheets } = chainTemplate(language);
    if (format === 'xlsx') return workbookAnswer(name, sheets);
    const table = templateTable(sheet, language);
    return csvAnswer(table.name, table);
  }

  /** One XLSX file, or a CSV for each table: a preview, nothing is written. */
  @Post('chain-imports')
  @Allow('chain:edit')
  upload(@CurrentActor() actor: Actor, @UploadedFiles() files: UploadedFile[]): Promise<ChainImportDto> {
    return this.imports.upload(actor, files);
  }

  @Get('chain-imports/:id')
  @Allow('chain:edit')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ChainImportDto> {
    return this.imports.get(actor, id);
  }

  @Post('chain-imports/:id/apply')
  @HttpCode(200)
  @Allow('chain:edit')
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ApplyChainImportDto,
  ): Promise<AppliedChainDto> {
    return this.imports.apply(actor, id, input);
  }
}
