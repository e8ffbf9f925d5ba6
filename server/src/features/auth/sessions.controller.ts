import { Body, Controller, Delete, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { type Actor, isForeign, Public, SignedIn } from '../../platform/access';
import { AccessDenied } from '../../platform/errors';
import { CurrentActor } from '../../platform/http';
import type { User } from '../orgs';
import { MeDto, SessionDto, SignInDto } from './auth.dto';
import { SignInFailed } from './auth.errors';
import { AuthService } from './auth.service';
import { clearSessionCookie, setSessionCookie } from './cookie';

export const SECURE_COOKIES = Symbol('cookies only over https');

/** Reads name and password through Passport; what is missing is a failed sign-in like any other. */
class PasswordGuard extends AuthGuard('password') {
  override handleRequest<Found>(error: unknown, user: Found | false): Found {
    if (error) throw error as Error;
    if (!user) throw new SignInFailed();
    return user;
  }
}

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly auth: AuthService,
    @Inject(SECURE_COOKIES) private readonly secure: boolean,
  ) {}

  @Post()
  @Public()
  @UseGuards(PasswordGuard)
  async open(
    @Req() request: FastifyRequest & { user: User },
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() _input: SignInDto,
  ): Promise<SessionDto> {
    if (isForeign(request)) throw new AccessDenied('access.foreign-origin');
    const { secret, actor } = await this.auth.openSession(request.user);
    setSessionCookie(reply, secret, this.secure);
    return { me: MeDto.from(actor) };
  }

  @Delete('current')
  @SignedIn({ beforePasswordChange: true })
  @HttpCode(204)
  async end(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.auth.endSession(actor);
    clearSessionCookie(reply, this.secure);
  }
}
