import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { CollaboratorListDto, SetCollaboratorsDto } from './collaborator.dto';
import { LeadCollaborators } from './lead-collaborators';

@Controller('leads/:id/collaborators')
export class CollaboratorsController {
  constructor(private readonly collaborators: LeadCollaborators) {}

  @Get()
  @Allow('lead:read')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CollaboratorListDto> {
    return this.collaborators.list(actor, id);
  }

  @Put()
  @Allow('lead:update')
  set(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { userIds }: SetCollaboratorsDto,
  ): Promise<CollaboratorListDto> {
    return this.collaborators.set(actor, id, version, userIds);
  }
}
