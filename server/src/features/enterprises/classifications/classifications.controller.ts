import { Controller, Get, Param, Query } from '@nestjs/common';

import { Allow } from '../../../platform/access';
import { ClassificationListDto, ClassificationPath, ClassificationQuery } from './classification.dto';
import { ClassificationsService } from './classifications.service';

@Controller('classifications/:scheme')
export class ClassificationsController {
  constructor(private readonly classifications: ClassificationsService) {}

  @Get()
  @Allow('enterprise:read')
  async find(
    @Param() { scheme }: ClassificationPath,
    @Query() query: ClassificationQuery,
  ): Promise<ClassificationListDto> {
    return { items: await this.classifications.find(scheme, query) };
  }
}
