import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { enterpriseKeys, enterprisePage, type EnterpriseFilter } from '../enterprise.queries';

/** The firms as the address bar describes them. */
export function useEnterpriseList() {
  const filter = useUrlFilter<EnterpriseFilter>({
    q: undefined,
    chain: undefined,
    region: undefined,
    province: undefined,
    city: undefined,
    node: undefined,
    origin: undefined,
    qualifications: undefined,
    sort: undefined,
  });
  const list = useKeysetList(() => {
    const wanted = filter.value;
    return {
      key: enterpriseKeys.list(wanted),
      page: (after, signal) => enterprisePage(wanted, after, signal),
    };
  });
  return { filter, ...list };
}
