export { AccessToken } from './access-token.entity';
export { Actors } from './actors';
export { CLEAN_UP_QUEUE } from './auth.jobs';
export { AuthModule } from './auth.module';
export { Session } from './session.entity';
export { SignInFailure } from './sign-in-failure.entity';
