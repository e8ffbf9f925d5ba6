import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../../platform/access';
import { CurrentActor, IfMatch } from '../../../../platform/http';
import { BillListDto, BillPath, BillRowDto, SaveBillRowDto } from './bill.dto';
import { BillsService } from './bills.service';

@Controller('chains/:code')
export class BillsController {
  constructor(private readonly bills: BillsService) {}

  @Get('bills')
  @Allow('chain:read')
  async list(@Param('code') code: string): Promise<BillListDto> {
    return { items: await this.bills.list(code) };
  }

  /** `If-Match: "0"` for a row that is not there yet. */
  @Put('nodes/:nodeCode/bills/:product')
  @Allow('chain:edit')
  save(
    @CurrentActor() actor: Actor,
    @Param() at: BillPath,
    @IfMatch() version: number,
    @Body() input: SaveBillRowDto,
  ): Promise<BillRowDto> {
    return this.bills.save(actor, { ...at, version }, input);
  }

  @Delete('nodes/:nodeCode/bills/:product')
  @HttpCode(204)
  @Allow('chain:edit')
  remove(@CurrentActor() actor: Actor, @Param() at: BillPath, @IfMatch() version: number): Promise<void> {
    return this.bills.remove(actor, { ...at, version });
  }
}
