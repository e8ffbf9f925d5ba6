import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, IfMatch, NeverReplayed } from '../../platform/http';
import {
  ColleagueListDto,
  ColleagueQuery,
  CreateUserDto,
  GrantRolesDto,
  NewPasswordDto,
  UpdateUserDto,
  UserDto,
  UserPageDto,
  UserQuery,
} from './org.dto';
import { UsersService } from './users.service';

@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Allow('user:read')
  list(@Query() query: UserQuery): Promise<UserPageDto> {
    return this.users.list(query);
  }

  @Post()
  @Allow('user:create')
  @NeverReplayed()
  create(@CurrentActor() actor: Actor, @Body() input: CreateUserDto): Promise<NewPasswordDto> {
    return this.users.create(actor, input);
  }

  @Patch(':id')
  @Allow('user:update')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateUserDto,
  ): Promise<UserDto> {
    return this.users.update(actor, id, version, input);
  }

  @Put(':id/roles')
  @Allow('user:grant')
  grant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: GrantRolesDto,
  ): Promise<UserDto> {
    return this.users.grant(actor, id, input);
  }

  @Post(':id/password-resets')
  @Allow('user:grant')
  @NeverReplayed()
  resetPassword(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<NewPasswordDto> {
    return this.users.resetPassword(actor, id);
  }
}

/** Names to choose from; unlike `/users` it is for people who work with leads. */
@Controller('colleagues')
export class ColleaguesController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Allow('lead:read')
  async list(@CurrentActor() actor: Actor, @Query() { reach }: ColleagueQuery): Promise<ColleagueListDto> {
    return { items: await this.users.colleagues(actor, reach) };
  }
}
