import type { Permission } from './access';

/** Registers that people look through as lists. */
export const LIST_CODES = [
  'enterprises',
  'contacts',
  'leads',
  'visits',
  'projects',
  'tasks',
  'target-lists',
] as const;
export type ListCode = (typeof LIST_CODES)[number];

export const VIEW_SCOPES = ['private', 'department', 'zone'] as const;
export type ViewScope = (typeof VIEW_SCOPES)[number];

/** What one must be allowed to let others have a view. */
export const VIEW_SHARING: Record<ViewScope, Permission | null> = {
  private: null,
  department: 'view:share',
  zone: 'view:publish',
};

export const LIST_LAYOUTS = ['table', 'board'] as const;
export type ListLayout = (typeof LIST_LAYOUTS)[number];

/** Pixels a column may be made. */
export const COLUMN_WIDTH = { least: 60, most: 800 } as const;

/** Of one person and register. */
export const MOST_VIEWS = 50;

/** What a view of a register may hold: filters as they stand in the address, and keys of columns. */
export interface ListFields {
  read: Permission;
  filters: readonly string[];
  columns: readonly string[];
  sorts: readonly string[];
  groups: readonly string[];
  layouts: readonly ListLayout[];
}

export const LISTS: Record<ListCode, ListFields> = {
  enterprises: {
    read: 'enterprise:read',
    filters: ['q', 'chain', 'region', 'province', 'city', 'node', 'origin'],
    columns: ['name', 'place', 'nodes', 'products', 'origin', 'updated'],
    sorts: ['name', 'updatedAt', 'createdAt'],
    groups: ['province', 'city', 'industry', 'chain', 'origin'],
    layouts: ['table'],
  },
  contacts: {
    read: 'contact:read',
    filters: ['q', 'owner', 'due', 'enterprise'],
    columns: ['name', 'firm', 'post', 'channels', 'owner', 'until', 'updated'],
    sorts: ['name', 'retainUntil', 'updatedAt', 'createdAt'],
    groups: ['firm', 'level', 'owner', 'department'],
    layouts: ['table'],
  },
  leads: {
    read: 'lead:read',
    filters: ['view', 'scope', 'late', 'chain', 'node', 'enterprise', 'anchor', 'q'],
    columns: [
      ...['title', 'stage', 'enterprise', 'node', 'investment', 'owner', 'clock', 'visit', 'updated'],
    ],
    sorts: ['title', 'dueAt', 'respondBy', 'updatedAt', 'createdAt'],
    groups: ['stage', 'owner', 'department', 'chain'],
    layouts: ['table', 'board'],
  },
  visits: {
    read: 'visit:read',
    filters: ['view', 'author', 'person', 'kind', 'topic', 'node', 'anchor'],
    columns: ['enterprise', 'kind', 'summary', 'next', 'due', 'author', 'started'],
    sorts: ['startedAt', 'createdAt'],
    groups: ['kind', 'author', 'department'],
    layouts: ['table'],
  },
  projects: {
    read: 'project:read',
    filters: ['view', 'stage', 'owner', 'chain', 'node', 'anchor', 'q'],
    columns: ['name', 'stage', 'due', 'enterprise', 'node', 'investment', 'owner', 'entered'],
    sorts: ['name', 'stageEnteredAt', 'updatedAt', 'createdAt'],
    groups: ['stage', 'owner', 'department', 'chain'],
    layouts: ['table', 'board'],
  },
  // Shown as lines rather than as a table, so there are no columns to choose.
  tasks: {
    read: 'task:read',
    filters: ['view', 'state', 'side'],
    columns: [],
    sorts: ['dueOn', 'updatedAt', 'createdAt'],
    groups: [],
    layouts: ['table'],
  },
  'target-lists': {
    read: 'target:read',
    filters: ['view', 'owner', 'chain', 'q'],
    columns: ['name', 'status', 'chain', 'progress', 'owner', 'updated'],
    sorts: ['name', 'updatedAt', 'createdAt'],
    groups: [],
    layouts: ['table'],
  },
};

/** Records that may be changed at once. */
export const MOST_BULK_ROWS = 500;
/** A bulk edit can be taken back for so long. */
export const BULK_UNDO_DAYS = 30;

/** What became of a record: changed meanwhile is `stale`, not seen any more is `gone`. */
export const BULK_OUTCOMES = ['done', 'refused', 'stale', 'gone', 'undone', 'kept'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** What a value is chosen from or typed as; `none`: there is nothing to choose. */
export type BulkInput = 'person' | 'lead-stage' | 'project-stage' | 'text' | 'day' | 'legal-basis' | 'none';

/** Instead of a field: many records at once go into the bin. */
export const BULK_DELETION = 'deleted';

/** Fields that many records of a register may be given at once: those that the edit of one of them has. */
export const BULK_FIELDS: Record<
  ListCode,
  readonly { field: string; permission: Permission; input: BulkInput }[]
> = {
  enterprises: [
    { field: 'province', permission: 'enterprise:update', input: 'text' },
    { field: 'city', permission: 'enterprise:update', input: 'text' },
    { field: BULK_DELETION, permission: 'enterprise:update', input: 'none' },
  ],
  contacts: [
    { field: 'retainUntil', permission: 'contact:update', input: 'day' },
    { field: 'legalBasis', permission: 'contact:update', input: 'legal-basis' },
    { field: BULK_DELETION, permission: 'contact:update', input: 'none' },
  ],
  leads: [
    { field: 'owner', permission: 'lead:update', input: 'person' },
    { field: 'collaborator', permission: 'lead:update', input: 'person' },
    { field: 'stage', permission: 'lead:move', input: 'lead-stage' },
    { field: BULK_DELETION, permission: 'lead:update', input: 'none' },
  ],
  visits: [
    { field: 'nextStepOn', permission: 'visit:update', input: 'day' },
    { field: BULK_DELETION, permission: 'visit:update', input: 'none' },
  ],
  projects: [{ field: 'stage', permission: 'project:move', input: 'project-stage' }],
  tasks: [],
  'target-lists': [],
};
