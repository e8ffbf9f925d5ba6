import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { type Actor, SignedIn } from '../../platform/access';
import { CurrentActor, NeverReplayed } from '../../platform/http';
import { ChangePasswordDto, CreateTokenDto, MeDto, NewTokenDto, TokenListDto } from './auth.dto';
import { AuthService } from './auth.service';
import { SECURE_COOKIES, setSessionCookie } from './cookie';
import { OwnPasswordService } from './own-password.service';

@Controller('me')
export class MeController {
  constructor(
    private readonly auth: AuthService,
    private readonly passwords: OwnPasswordService,
    @Inject(SECURE_COOKIES) private readonly secure: boolean,
  ) {}

  @Get()
  @SignedIn({ beforePasswordChange: true })
  get(@CurrentActor() actor: Actor): MeDto {
    return MeDto.from(actor);
  }

  @Put('password')
  @SignedIn({ beforePasswordChange: true })
  @HttpCode(204)
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() input: ChangePasswordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setSessionCookie(reply, await this.passwords.change(actor, input), this.secure);
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
