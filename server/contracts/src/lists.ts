import type { Permission } from './access';

/** Registers that people look through as lists. */
export const LIST_CODES = ['enterprises', 'contacts', 'leads', 'visits', 'projects'] as const;
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
    groups: [],
    layouts: ['table'],
  },
  contacts: {
    read: 'contact:read',
    filters: ['q', 'owner', 'due', 'enterprise'],
    columns: ['name', 'firm', 'post', 'channels', 'owner', 'until', 'updated'],
    sorts: ['name', 'retainUntil', 'updatedAt', 'createdAt'],
    groups: [],
    layouts: ['table'],
  },
  leads: {
    read: 'lead:read',
    filters: ['view', 'scope', 'late', 'chain', 'node', 'enterprise', 'anchor', 'q'],
    columns: [
      ...['title', 'stage', 'enterprise', 'node', 'investment', 'owner', 'clock', 'visit', 'updated'],
    ],
    sorts: ['title', 'dueAt', 'respondBy', 'updatedAt', 'createdAt'],
    groups: [],
    layouts: ['table', 'board'],
  },
  visits: {
    read: 'visit:read',
    filters: ['view', 'author', 'person', 'kind', 'topic', 'node', 'anchor'],
    columns: ['enterprise', 'kind', 'summary', 'next', 'due', 'author', 'started'],
    sorts: ['startedAt', 'createdAt'],
    groups: [],
    layouts: ['table'],
  },
  projects: {
    read: 'project:read',
    filters: ['view', 'stage', 'owner', 'chain', 'node', 'anchor', 'q'],
    columns: ['name', 'stage', 'due', 'enterprise', 'node', 'investment', 'owner', 'entered'],
    sorts: ['name', 'stageEnteredAt', 'updatedAt', 'createdAt'],
    groups: [],
    layouts: ['table', 'board'],
  },
};
