import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, IfMatch } from '../../platform/http';
import {
  CreatePurchaseDto,
  PurchaseDto,
  PurchasePageDto,
  PurchaseQuery,
  PurchaseRemovedDto,
  UpdatePurchaseDto,
} from './purchase.dto';
import { PurchasesService } from './purchases.service';

@Controller('purchases')
export class PurchasesController {
  constructor(private readonly purchases: PurchasesService) {}

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
