import { Controller, Get, Query } from '@nestjs/common';

import { Allow } from '../../platform/access';
import { AuditPageDto, AuditQuery } from './audit.dto';
import { AuditRepository } from './audit.repository';

@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditRepository) {}

  @Get()
  @Allow('audit:read')
  list(@Query() query: AuditQuery): Promise<AuditPageDto> {
    return this.audit.page(query);
  }
}
