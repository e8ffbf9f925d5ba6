export { ApiClient, type Answer, type Problem, type SentFile } from './client';
export type * from './dto';
export { eventually } from './eventually';
export { as, cookieOf, nobody, type Person, person, signIn, withCookie, withToken } from './people';
export { aVisit, given, move, review, usccOf } from './records';
export { OtherServer } from './other-server';
export { type App, zone } from './zone';
