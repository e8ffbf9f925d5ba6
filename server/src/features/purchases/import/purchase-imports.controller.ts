import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, type UploadedFile, UploadedFiles } from '../../../platform/http';
import { workbookAnswer } from '../../../platform/spreadsheet';
import {
  ApplyPurchaseImportDto,
  PurchaseImportDoneDto,
  PurchaseImportDto,
  TemplateQuery,
  UpdatePurchaseImportDto,
} from './purchase-import.dto';
import { PurchaseImportsService } from './purchase-imports.service';
import { PurchaseTemplate } from './purchase-template';

@Controller()
export class PurchaseImportsController {
  constructor(
    private readonly imports: PurchaseImportsService,
    private readonly templates: PurchaseTemplate,
  ) {}

  /** A form with one CSV or XLSX file. Nothing is written but the file itself, for seven days. */
  @Post('anchors/:id/purchase-imports')
  @Allow('purchase:write')
  upload(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) anchorId: string,
    @UploadedFiles() files: UploadedFile[],
  ): Promise<PurchaseImportDto> {
    return this.imports.upload(actor, anchorId, files);
  }

  /** An empty list with the chain's nodes beside it: an XLSX file. */
  @Get('purchase-imports/template')
  @Allow('purchase:write')
  async template(@Query() { chain, language = 'zh-CN' }: TemplateQuery): Promise<StreamableFile> {
    const { name, sheets } = await this.templates.of(chain, language);
    return workbookAnswer(name, sheets);
  }

  @Get('purchase-imports/:id')
  @Allow('purchase:write')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PurchaseImportDto> {
    return this.imports.view(actor, id);
  }

  @Patch('purchase-imports/:id')
  @Allow('purchase:write')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() said: UpdatePurchaseImportDto,
  ): Promise<PurchaseImportDto> {
    return this.imports.update(actor, id, said);
  }

  @Post('purchase-imports/:id/apply')
  @HttpCode(200)
  @Allow('purchase:write')
  apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ApplyPurchaseImportDto,
  ): Promise<PurchaseImportDoneDto> {
    return this.imports.apply(actor, id, input);
  }
}
