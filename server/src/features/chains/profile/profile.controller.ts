import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
} from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { GoalListDto, GoalPath, SaveGoalDto } from './goal.dto';
import { GoalsService } from './goals.service';
import { ProfileDto, SaveProfileDto } from './profile.dto';
import { ProfileService } from './profile.service';

@Controller('chains/:code')
export class ProfileController {
  constructor(
    private readonly profiles: ProfileService,
    private readonly goals: GoalsService,
  ) {}

  @Get('profile')
  @Allow('chain:read')
  get(@Param('code') code: string): Promise<ProfileDto> {
    return this.profiles.get(code);
  }

  @Put('profile')
  @Allow('chain:configure')
  save(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() input: SaveProfileDto,
  ): Promise<ProfileDto> {
    return this.profiles.save(actor, code, version, input);
  }

  @Get('goals')
  @Allow('chain:read')
  async list(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<GoalListDto> {
    return { items: await this.goals.list(actor, code) };
  }

  @Post('goals')
  @Allow('chain:configure')
  async create(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: SaveGoalDto,
  ): Promise<GoalListDto> {
    return { items: await this.goals.create(actor, code, input) };
  }

  @Patch('goals/:id')
  @Allow('chain:configure')
  async update(
    @CurrentActor() actor: Actor,
    @Param() at: GoalPath,
    @IfMatch() version: number,
    @Body() input: SaveGoalDto,
  ): Promise<GoalListDto> {
    return { items: await this.goals.update(actor, { ...at, version }, input) };
  }

  @Delete('goals/:id')
  @HttpCode(204)
  @Allow('chain:configure')
  remove(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.goals.remove(actor, code, id);
  }
}
