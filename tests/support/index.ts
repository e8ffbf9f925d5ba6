export { ApiClient, type Answer, type Problem, type SentFile } from './client';
export type * from './dto';
export { lastEdit, newNode, nodeRecord, undo } from './chain-edits';
export { eventually } from './eventually';
export { as, cookieOf, nobody, type Person, person, signIn, withCookie, withToken } from './people';
export { aVisit, given, move, review, usccOf } from './records';
export { anAnchor, aPurchase, uploadList } from './purchases';
export { OtherServer } from './other-server';
export { type App, zone } from './zone';
