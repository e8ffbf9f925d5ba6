import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import { GroupsService } from '../enterprises';
import { GroupWorkDto } from './group-work.dto';
import { GroupWorkRepository } from './group-work.repository';

@Controller('enterprises/:id/group-work')
export class GroupWorkController {
  constructor(
    private readonly groups: GroupsService,
    private readonly work: GroupWorkRepository,
  ) {}

  /** Leads and projects of the whole group of a firm, firm by firm. */
  @Get()
  @Allow('project:read')
  async of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GroupWorkDto> {
    const { members } = await this.groups.of(id);
    return {
      items: await this.work.of(
        actor,
        members.map((member) => member.id),
      ),
    };
  }
}
