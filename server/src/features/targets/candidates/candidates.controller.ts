import { Controller, Get, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor } from '../../../platform/http';
import { CandidatePageDto, CandidateQuery } from './candidate.dto';
import { CandidatesService } from './candidates.service';

@Controller('targets/candidates')
export class CandidatesController {
  constructor(private readonly candidates: CandidatesService) {}

  @Get()
  @Allow('target:read')
  list(@CurrentActor() actor: Actor, @Query() query: CandidateQuery): Promise<CandidatePageDto> {
    return this.candidates.page(actor, query);
  }
}
