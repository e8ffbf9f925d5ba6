import { Body, Controller, Get, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { LeadRulesAnswerDto, LeadRulesDto } from './lead-rule.dto';
import { LeadRulesService } from './lead-rules.service';

@Controller('lead-rules')
export class LeadRulesController {
  constructor(private readonly rules: LeadRulesService) {}

  @Get()
  @Allow('lead:read')
  get(): Promise<LeadRulesAnswerDto> {
    return this.rules.get();
  }

  @Put()
  @Allow('zone:configure')
  save(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() input: LeadRulesDto,
  ): Promise<LeadRulesAnswerDto> {
    return this.rules.save(actor, version, input);
  }
}
