import {
  Body,
  Controller,
  Delete,
  type ExecutionContext,
  HttpCode,
  Inject,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';

import { type Actor, isForeign, Public, SignedIn } from '../../platform/access';
import { AccessDenied } from '../../platform/errors';
import { CurrentActor } from '../../platform/http';
import type { User } from '../orgs';
import { MeDto, SessionDto, SignInDto } from './auth.dto';
import { SignInFailed } from './auth.errors';
import { AuthService } from './auth.service';
import { clearSessionCookie, SECURE_COOKIES, setSessionCookie } from './cookie';

/** Reads name and password through Passport. What cannot be a name or a password never reaches it. */
class PasswordGuard extends AuthGuard('password') {
  override canActivate(context: ExecutionContext): boolean | Promise<boolean> | Observable<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Body: Partial<SignInDto> | null }>>();
    if (isForeign(request)) throw new AccessDenied('access.foreign-origin');
    const { username, password } = request.body ?? {};
    if (!isCredential(username) || !isCredential(password)) throw new SignInFailed();
    return super.canActivate(context);
  }

  override handleRequest<Found>(error: unknown, user: Found | false): Found {
    if (error) throw error as Error;
    if (!user) throw new SignInFailed();
    return user;
  }
}

function isCredential(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LIMITS.passwordMax;
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
