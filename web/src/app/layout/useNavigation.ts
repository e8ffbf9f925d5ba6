import type { Permission } from '@lianzhao/contracts';
import { computed } from 'vue';

import { useCan } from '@/shared/session';
import type { IconName } from '@/ui';

export interface Place {
  name: string;
  label: string;
  icon: IconName;
  permission: Permission;
  /** Routes whose path starts with this belong to the place. */
  path: string;
  /** So do those below here. */
  also?: readonly string[];
}

const PLACES: readonly Place[] = [
  { name: 'workbench', label: 'app.nav.workbench', icon: 'workbench', permission: 'lead:read', path: '/' },
  {
    name: 'chains',
    label: 'app.nav.chains',
    icon: 'chains',
    permission: 'chain:read',
    path: '/chains',
    also: ['/anchors', '/purchases', '/new-chain'],
  },
  { name: 'targets', label: 'app.nav.targets', icon: 'targets', permission: 'target:read', path: '/targets' },
  { name: 'leads', label: 'app.nav.leads', icon: 'leads', permission: 'lead:read', path: '/leads' },
  { name: 'visits', label: 'app.nav.visits', icon: 'visits', permission: 'visit:read', path: '/visits' },
  { name: 'tasks', label: 'app.nav.tasks', icon: 'check', permission: 'task:read', path: '/tasks' },
  {
    name: 'projects',
    label: 'app.nav.projects',
    icon: 'projects',
    permission: 'project:read',
    path: '/projects',
  },
  {
    name: 'enterprises',
    label: 'app.nav.enterprises',
    icon: 'enterprises',
    permission: 'enterprise:read',
    path: '/enterprises',
    also: ['/imports', '/exports'],
  },
  {
    name: 'contacts',
    label: 'app.nav.contacts',
    icon: 'me',
    permission: 'contact:read',
    path: '/contacts',
  },
  {
    name: 'lead-settings',
    label: 'app.nav.leadSettings',
    icon: 'admin',
    permission: 'zone:configure',
    path: '/settings/leads',
  },
  { name: 'users', label: 'app.nav.users', icon: 'admin', permission: 'user:read', path: '/admin/users' },
  {
    name: 'departments',
    label: 'app.nav.departments',
    icon: 'enterprises',
    permission: 'user:read',
    path: '/admin/departments',
  },
  { name: 'audit', label: 'app.nav.audit', icon: 'audit', permission: 'audit:read', path: '/audit' },
];

const ON_PHONE = ['workbench', 'visits', 'leads', 'enterprises', 'users', 'audit'];

/** The places somebody may use; nothing dead. */
export function useNavigation() {
  const can = useCan();
  const places = computed(() => PLACES.filter((place) => can(place.permission)));
  return {
    places,
    tabs: computed(() => ON_PHONE.flatMap((name) => places.value.filter((place) => place.name === name))),
    /** What has no tab on the phone is reached from 我的. */
    others: computed(() => places.value.filter((place) => !ON_PHONE.includes(place.name))),
  };
}

export function isAt(place: Place, path: string): boolean {
  if (place.path === '/') return path === '/';
  return [place.path, ...(place.also ?? [])].some((root) => path === root || path.startsWith(`${root}/`));
}
