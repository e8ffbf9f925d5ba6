import { defineAsyncComponent } from 'vue';

import type { Contributions } from '@/shared/contributions';

export const contributions: Contributions = {
  recordActivity: defineAsyncComponent(() =>
    import('@/features/timeline').then((door) => door.RecordActivity),
  ),
  recordNext: defineAsyncComponent(() => import('@/features/timeline').then((door) => door.NextStep)),
  enterprisePanels: [
    defineAsyncComponent(() => import('@/features/contacts').then((door) => door.EnterpriseContacts)),
    defineAsyncComponent(() => import('@/features/anchors').then((door) => door.EnterpriseAnchor)),
    defineAsyncComponent(() => import('@/features/leads').then((door) => door.EnterpriseLeads)),
    defineAsyncComponent(() => import('@/features/targets').then((door) => door.EnterpriseSignals)),
  ],
  contactPanels: [defineAsyncComponent(() => import('@/features/visits').then((door) => door.ContactVisits))],
  listExport: defineAsyncComponent(() => import('@/features/exchange').then((door) => door.ListExchange)),
  leadConversion: defineAsyncComponent(() => import('@/features/projects').then((door) => door.ConvertLead)),
  leadProject: defineAsyncComponent(() => import('@/features/projects').then((door) => door.ProjectOfLead)),
};
