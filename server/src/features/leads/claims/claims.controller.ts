import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor } from '../../../platform/http';
import { LeadDetailDto } from '../lead.dto';
import { ClaimDesk } from './claim-desk';
import {
  AnswerTransferDto,
  ClaimDto,
  DecideDisputeDto,
  DisputeClaimDto,
  ExtendClaimDto,
  OfferLeadDto,
  ReleaseLeadDto,
} from './claim.dto';
import { ClaimsService } from './claims.service';
import { DisputesService } from './disputes.service';
import { TransfersService } from './transfers.service';

@Controller('leads/:id')
export class ClaimsController {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly claims: ClaimsService,
    private readonly transfers: TransfersService,
    private readonly disputes: DisputesService,
  ) {}

  @Get('claim')
  @Allow('lead:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ClaimDto> {
    return this.desk.view(actor, id);
  }

  @Post('claims')
  @Allow('lead:update')
  claim(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LeadDetailDto> {
    return this.claims.claim(actor, id);
  }

  @Post('releases')
  @Allow('lead:update')
  release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ReleaseLeadDto,
  ): Promise<LeadDetailDto> {
    return this.claims.release(actor, id, input);
  }

  @Post('claim-extensions')
  @Allow('lead:update')
  extend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ExtendClaimDto,
  ): Promise<LeadDetailDto> {
    return this.claims.extend(actor, id, input);
  }

  @Post('transfers')
  @Allow('lead:update')
  @HttpCode(204)
  offer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: OfferLeadDto,
  ): Promise<void> {
    return this.transfers.offer(actor, id, input);
  }

  @Post('transfer-answers')
  @Allow('lead:update')
  @HttpCode(204)
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AnswerTransferDto,
  ): Promise<void> {
    return this.transfers.answer(actor, id, input);
  }

  @Post('disputes')
  @Allow('lead:create')
  @HttpCode(204)
  dispute(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DisputeClaimDto,
  ): Promise<void> {
    return this.disputes.raise(actor, id, input);
  }

  @Post('dispute-decisions')
  @Allow('lead:decide')
  @HttpCode(204)
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DecideDisputeDto,
  ): Promise<void> {
    return this.disputes.decide(actor, id, input);
  }
}
