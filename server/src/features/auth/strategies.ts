import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import { Strategy } from 'passport-strategy';

import { type Actor, SESSION_STRATEGY, TOKEN_STRATEGY } from '../../platform/access';
import type { User } from '../orgs';
import { Actors } from './actors';
import { SECURE_COOKIES, sessionSecretOf } from './cookie';
import { SignInService } from './sign-in.service';

/** Asks one question of a request: whose is it? No answer lets the next strategy try. */
abstract class FindingStrategy extends Strategy {
  abstract find(request: FastifyRequest): Promise<Actor | undefined>;

  override authenticate(request: unknown): void {
    this.find(request as FastifyRequest).then(
      (actor) => (actor ? this.success(actor) : this.fail(401)),
      (error: unknown) => this.error(error as Error),
    );
  }
}

/** The cookie of a signed-in browser. */
@Injectable()
export class SessionStrategy extends FindingStrategy {
  constructor(
    private readonly actors: Actors,
    @Inject(SECURE_COOKIES) private readonly secure: boolean,
  ) {
    super();
    passport.use(SESSION_STRATEGY, this);
  }

  find(request: FastifyRequest): Promise<Actor | undefined> {
    const secret = sessionSecretOf(request, this.secure);
    return secret ? this.actors.bySession(secret) : Promise.resolve(undefined);
  }
}

/** The bearer token of a program. */
@Injectable()
export class TokenStrategy extends FindingStrategy {
  constructor(private readonly actors: Actors) {
    super();
    passport.use(TOKEN_STRATEGY, this);
  }

  find({ headers }: FastifyRequest): Promise<Actor | undefined> {
    const token = /^Bearer lz_([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
    return token ? this.actors.byToken(token) : Promise.resolve(undefined);
  }
}

/** Name and password of `POST /sessions`. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(LocalStrategy, 'password') {
  constructor(private readonly signIn: SignInService) {
    super();
  }

  validate(username: string, password: string): Promise<User> {
    return this.signIn.check(username, password);
  }
}
