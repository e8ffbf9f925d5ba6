import { AccessToken, Session, SignInFailure } from './features/auth';
import { CHAIN_ENTITIES } from './features/chains';
import { ENTERPRISE_ENTITIES } from './features/enterprises';
import { Lead } from './features/leads';
import { Notice } from './features/notices';
import { Department, User } from './features/orgs';
import { Project, Stage, StageEntry } from './features/projects';
import { Visit } from './features/visits';
import { MIGRATIONS } from './migrations';
import { AuditRow } from './platform/audit';
import { OutboxRow } from './platform/bus';
import type { Schema } from './platform/database';
import { IdempotencyRow } from './platform/http';
import { TickRow } from './platform/jobs';

const PLATFORM = [AuditRow, OutboxRow, IdempotencyRow, TickRow];
const GROUND = [Department, User, Session, AccessToken, SignInFailure];
const WORK = [Lead, Project, Stage, StageEntry, Visit, Notice];

/** Every table of the product, and how it came to be. */
export const SCHEMA: Schema = {
  entities: [...PLATFORM, ...GROUND, ...CHAIN_ENTITIES, ...ENTERPRISE_ENTITIES, ...WORK],
  migrations: MIGRATIONS,
};
