export { AccessGuard, isForeign, SESSION_STRATEGY, TOKEN_STRATEGY } from './access.guard';
export { type Actor, type Scope, scopeOf } from './actor';
export { type Access, ACCESS, Allow, Public, SignedIn } from './allow';
export { type KnownRecord, RecordAccess } from './record-access';
export { SYSTEM_ACTOR } from './system-actor';
export { type Belonging, withinScope } from './within-scope';
