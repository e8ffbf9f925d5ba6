import { AccessToken, Session, SignInFailure } from './features/auth';
import { CHAIN_ENTITIES, CHAIN_TRACKED } from './features/chains';
import { DUPLICATE_ENTITIES } from './features/duplicates';
import { ENTERPRISE_ENTITIES, ENTERPRISE_TRACKED } from './features/enterprises';
import { FILE_ENTITIES } from './features/files';
import { LEAD_ENTITIES } from './features/leads';
import { LIST_ENTITIES } from './features/lists';
import { CONTACT_ENTITIES } from './features/contacts';
import { HANDOVER_ENTITIES } from './features/handover';
import { EXCHANGE_ENTITIES } from './features/exchange';
import { Notice } from './features/notices';
import { Department, User } from './features/orgs';
import { Project, Stage, StageEntry } from './features/projects';
import { Purchase, PURCHASE_TRACKED } from './features/purchases';
import { TARGET_ENTITIES } from './features/targets';
import { TASK_ENTITIES } from './features/tasks';
import { VISIT_ENTITIES } from './features/visits';
import { CalendarYear } from './features/work-calendar';
import { MIGRATIONS } from './migrations';
import { AuditRow } from './platform/audit';
import { OutboxRow } from './platform/bus';
import type { Schema } from './platform/database';
import { Edit, RowHistory, type TrackedTable } from './platform/history';
import { IdempotencyRow } from './platform/http';
import { ImportChoice, SheetImport, SheetImportRow } from './platform/imports';
import { TickRow } from './platform/jobs';
import { FieldKeyRow } from './platform/sealing';
import { SearchEntry } from './platform/search';

const UPLOADS = [SheetImport, SheetImportRow, ImportChoice];
const PLATFORM = [
  AuditRow,
  OutboxRow,
  IdempotencyRow,
  TickRow,
  Edit,
  RowHistory,
  ...UPLOADS,
  SearchEntry,
  FieldKeyRow,
];
const GROUND = [
  Department,
  User,
  Session,
  AccessToken,
  SignInFailure,
  ...TASK_ENTITIES,
  ...FILE_ENTITIES,
  CalendarYear,
  ...LIST_ENTITIES,
];
const WORK = [
  ...[...LEAD_ENTITIES, Project, Stage, StageEntry, Notice, ...VISIT_ENTITIES],
  ...[...TARGET_ENTITIES, ...DUPLICATE_ENTITIES, ...HANDOVER_ENTITIES, ...EXCHANGE_ENTITIES],
];

/** Every table of the product, and how it came to be. */
export const SCHEMA: Schema = {
  entities: [
    ...PLATFORM,
    ...GROUND,
    ...CHAIN_ENTITIES,
    ...ENTERPRISE_ENTITIES,
    ...CONTACT_ENTITIES,
    Purchase,
    ...WORK,
  ],
  migrations: MIGRATIONS,
};

/**
 * Every table that undoing an edit brings back, in an order in which each points only at those before it; a volume's
 * anchor is never deleted. The supply areas have a past too, which maps show and no edit takes back.
 */
export const TRACKED: TrackedTable[] = [
  ...[...CHAIN_TRACKED, ...ENTERPRISE_TRACKED, ...PURCHASE_TRACKED],
  { table: 'target_list', key: ['id'], takeAway: 'delete-unused', parts: ['target_quota'] },
  { table: 'target', key: ['id'], takeAway: 'delete-unused' },
  {
    // Their past is not kept: a trigger notes the edit alone.
    ...{ table: 'contact', key: ['id'], takeAway: 'delete-unused' },
    parts: ['contact_post', 'contact_channel'],
  },
  { table: 'lead', key: ['id'], takeAway: 'delete-unused', parts: ['lead_claim_entry'] },
  {
    ...{ table: 'visit', key: ['id'], takeAway: 'delete-unused' },
    parts: ['visit_firm', 'visit_person', 'visit_node', 'visit_anchor'],
  },
];
