import type { Permission } from '@lianzhao/contracts';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

import type { Command } from '@/features/search';
import { useCan } from '@/shared/session';
import { useNavigation } from './useNavigation';

const DEEDS: readonly { name: string; label: string; permission: Permission }[] = [
  { name: 'visit-new', label: 'visits.log', permission: 'visit:create' },
  { name: 'lead-new', label: 'leads.create', permission: 'lead:create' },
  { name: 'enterprise-new', label: 'enterprises.create', permission: 'enterprise:create' },
];

/** What the search box can do besides finding: begin a record, go to a place. */
export function useCommands() {
  const { t } = useI18n();
  const can = useCan();
  const { places } = useNavigation();
  return computed<Command[]>(() => [
    ...DEEDS.filter(({ permission }) => can(permission)).map(({ name, label }) => ({
      ...{ id: name, label: t(label), to: { name } },
    })),
    ...places.value.map(({ name, label }) => ({ id: name, label: t(label), to: { name } })),
  ]);
}
