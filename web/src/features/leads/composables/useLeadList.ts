import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { leadKeys, leadPage, type LeadFilter } from '../lead.queries';

/** The leads as the address bar describes them, so that a view can be bookmarked and shared. */
export function useLeadList() {
  const filter = useUrlFilter<LeadFilter>({
    view: undefined,
    scope: undefined,
    late: undefined,
    chain: undefined,
    node: undefined,
    enterprise: undefined,
    anchor: undefined,
    q: undefined,
    sort: undefined,
  });
  const list = useKeysetList(() => {
    const wanted = filter.value;
    return { key: leadKeys.list(wanted), page: (after, signal) => leadPage(wanted, after, signal) };
  });
  return { filter, ...list };
}
