import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { auditKeys, auditPage, type AuditFilter } from '../audit.queries';

interface AuditAddress extends AuditFilter {
  /** The row whose panel is open. */
  row: string | undefined;
}

/** The trail as the address bar describes it, so that a finding can be shared. */
export function useAuditList() {
  const filter = useUrlFilter<AuditAddress>({
    action: undefined,
    kind: undefined,
    actor: undefined,
    record: undefined,
    row: undefined,
  });
  const list = useKeysetList(() => {
    const { action, kind, actor, record } = filter.value;
    const wanted = { action, kind, actor, record };
    return { key: auditKeys.list(wanted), page: (after, signal) => auditPage(wanted, after, signal) };
  });
  return { filter, ...list };
}
