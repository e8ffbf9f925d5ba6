import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';

import { type Actor, SignedIn } from '../../platform/access';
import { CurrentActor, NeverReplayed } from '../../platform/http';
import { ChangePasswordDto, CreateTokenDto, MeDto, NewTokenDto, TokenListDto } from './auth.dto';
import { AuthService } from './auth.service';

@Controller('me')
export class MeController {
  constructor(private readonly auth: AuthService) {}

  @Get()
  @SignedIn({ beforePasswordChange: true })
  get(@CurrentActor() actor: Actor): MeDto {
    return MeDto.from(actor);
  }

  @Put('password')
  @SignedIn({ beforePasswordChange: true })
  @HttpCode(204)
  changePassword(@CurrentActor() actor: Actor, @Body() input: ChangePasswordDto): Promise<void> {
    return this.auth.changePassword(actor, input);
  }

  @Get('tokens')
  @SignedIn()
  async tokens(@CurrentActor() actor: Actor): Promise<TokenListDto> {
    return { items: await this.auth.tokens(actor) };
  }

  @Post('tokens')
  @SignedIn()
  @NeverReplayed()
  createToken(@CurrentActor() actor: Actor, @Body() input: CreateTokenDto): Promise<NewTokenDto> {
    return this.auth.createToken(actor, input);
  }

  @Delete('tokens/:id')
  @SignedIn()
  @HttpCode(204)
  revokeToken(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.auth.revokeToken(actor, id);
  }
}
