import { Controller, Get, Query } from '@nestjs/common';

import { Allow } from '../../platform/access';
import { AnchorListDto, AnchorQuery } from './enterprise.dto';
import { EnterprisesService } from './enterprises.service';

@Controller('anchors')
export class AnchorsController {
  constructor(private readonly enterprises: EnterprisesService) {}

  @Get()
  @Allow('chain:read')
  async list(@Query() { chain }: AnchorQuery): Promise<AnchorListDto> {
    return { items: await this.enterprises.anchors(chain) };
  }
}
