import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import { CurrentActor, IfMatch } from '../../platform/http';
import { workbookAnswer } from '../../platform/spreadsheet';
import {
  CreatePurchaseDto,
  PurchaseDto,
  PurchaseExportQuery,
  PurchasePageDto,
  PurchaseQuery,
  PurchaseRemovedDto,
  UpdatePurchaseDto,
} from './purchase.dto';
import { PurchaseExport } from './purchase-export';
import { PurchasesService } from './purchases.service';

@Controller('purchases')
export class PurchasesController {
  constructor(
    private readonly purchases: PurchasesService,
    private readonly exports: PurchaseExport,
  ) {}

  @Get()
  @Allow('purchase:read')
  list(@Query() query: PurchaseQuery): Promise<PurchasePageDto> {
    return this.purchases.list(query);
  }

  @Post()
  @Allow('purchase:write')
  create(@CurrentActor() actor: Actor, @Body() input: CreatePurchaseDto): Promise<PurchaseDto> {
    return this.purchases.create(actor, input);
  }

  /** The records as a table: an XLSX file. */
  @Get('export')
  @Allow('purchase:read')
  async export(@CurrentActor() actor: Actor, @Query() query: PurchaseExportQuery): Promise<StreamableFile> {
    const sheet = await this.exports.of(actor, query);
    return workbookAnswer(`${sheet.name} ${dayOf()}`, [sheet]);
  }

  @Get(':id')
  @Allow('purchase:read')
  get(@Param('id', ParseUUIDPipe) id: string): Promise<PurchaseDto> {
    return this.purchases.view(id);
  }

  @Patch(':id')
  @Allow('purchase:write')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdatePurchaseDto,
  ): Promise<PurchaseDto> {
    return this.purchases.update(actor, id, version, input);
  }

  @Delete(':id')
  @Allow('purchase:write')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<PurchaseRemovedDto> {
    return { editId: await this.purchases.remove(actor, id, version) };
  }
}
