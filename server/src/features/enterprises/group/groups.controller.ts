import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { GroupDto, GroupLinkDto, GroupLinkPath, NewGroupLinkDto, UpdateGroupLinkDto } from './group.dto';
import { GroupsService } from './groups.service';

@Controller('enterprises/:id/group')
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Get()
  @Allow('enterprise:read')
  of(@Param('id', ParseUUIDPipe) id: string): Promise<GroupDto> {
    return this.groups.of(id);
  }

  @Post('links')
  @Allow('enterprise:update')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: NewGroupLinkDto,
  ): Promise<GroupLinkDto> {
    return this.groups.add(actor, id, input);
  }

  /** On the version of the link. */
  @Patch('links/:linkId')
  @Allow('enterprise:update')
  update(
    @CurrentActor() actor: Actor,
    @Param() { id, linkId }: GroupLinkPath,
    @IfMatch() version: number,
    @Body() input: UpdateGroupLinkDto,
  ): Promise<GroupLinkDto> {
    return this.groups.update(actor, { enterpriseId: id, id: linkId, version }, input);
  }

  @Delete('links/:linkId')
  @HttpCode(204)
  @Allow('enterprise:update')
  remove(
    @CurrentActor() actor: Actor,
    @Param() { id, linkId }: GroupLinkPath,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.groups.remove(actor, { enterpriseId: id, id: linkId, version });
  }
}
