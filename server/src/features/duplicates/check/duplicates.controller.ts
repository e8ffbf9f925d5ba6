import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor } from '../../../platform/http';
import { DuplicateListDto, DuplicateQuery, EnterpriseDealingDto } from './duplicate.dto';
import { DuplicatesService } from './duplicates.service';

@Controller()
export class DuplicatesController {
  constructor(private readonly duplicates: DuplicatesService) {}

  /** Firms that what is being typed may mean, the surest first. */
  @Get('enterprise-duplicates')
  @Allow('enterprise:read')
  async check(@CurrentActor() actor: Actor, @Query() query: DuplicateQuery): Promise<DuplicateListDto> {
    return { items: await this.duplicates.check(actor, query) };
  }

  @Get('enterprises/:id/dealing')
  @Allow('enterprise:read')
  async dealing(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<EnterpriseDealingDto> {
    return { dealing: await this.duplicates.dealing(actor, id) };
  }
}
