import { type DynamicModule, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';

import { OrgsModule } from '../orgs';
import { Actors } from './actors';
import { AuthJobs } from './auth.jobs';
import { AuthRepository } from './auth.repository';
import { AuthService } from './auth.service';
import { MeController } from './me.controller';
import { SECURE_COOKIES } from './cookie';
import { SessionsController } from './sessions.controller';
import { OwnPasswordService } from './own-password.service';
import { SignInService } from './sign-in.service';
import { PasswordStrategy, SessionStrategy, TokenStrategy } from './strategies';

@Module({})
export class AuthModule {
  static for({ secureCookies }: { secureCookies: boolean }): DynamicModule {
    return {
      module: AuthModule,
      // Jobs of any feature work in somebody's name.
      global: true,
      exports: [Actors],
      imports: [PassportModule.register({ session: false }), OrgsModule],
      controllers: [SessionsController, MeController],
      providers: [
        { provide: SECURE_COOKIES, useValue: secureCookies },
        Actors,
        AuthJobs,
        AuthRepository,
        AuthService,
        OwnPasswordService,
        SignInService,
        PasswordStrategy,
        SessionStrategy,
        TokenStrategy,
      ],
    };
  }
}
