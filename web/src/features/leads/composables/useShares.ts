import { MOST_SHARES, type ShareRole } from '@lianzhao/contracts';
import { useQuery, useQueryCache } from '@pinia/colada';
import { computed } from 'vue';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { useDraft } from '@/shared/useDraft';
import { useForm } from '@/shared/useForm';
import { departmentNamesQuery, leadKeys, zonePeopleQuery, type Lead } from '../lead.queries';

interface Row {
  role: ShareRole | undefined;
  departmentId: string | undefined;
  userId: string | undefined;
  percent: string;
}

const HUNDREDTHS = 100;

/** The parts of a lead's credit as they are being divided; what is sent adds up to a hundred. */
export function useShares(lead: () => Lead, shares: readonly Schema<'ShareDto'>[], done: () => void) {
  const cache = useQueryCache();
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const { form, restored, savedAt, changed, clear } = useDraft<{ rows: Row[] }>(
    `shares.${lead().id}.${lead().version}`,
    () => ({
      rows: shares.map(({ role, department, user, percent }) => ({
        ...{ role, departmentId: department.id, userId: user?.id, percent: String(Number(percent)) },
      })),
    }),
  );
  const { data: departments } = useQuery(departmentNamesQuery);
  const { data: people } = useQuery(zonePeopleQuery);
  const sum = computed(
    () =>
      form.rows.reduce((total, { percent }) => total + Math.round((Number(percent) || 0) * HUNDREDTHS), 0) /
      HUNDREDTHS,
  );

  const ofDepartment = (id: string | undefined) =>
    (people.value?.items ?? [])
      .filter(({ department }) => department.id === id)
      .map((person) => ({ value: person.id, label: person.name }));

  function add(): void {
    const rest = Math.max(0, 100 - sum.value);
    form.rows.push({
      role: undefined,
      departmentId: undefined,
      userId: undefined,
      percent: rest ? String(rest) : '',
    });
  }

  function check(): boolean {
    reset();
    form.rows.forEach(({ role, departmentId, percent }, at) => {
      if (!role) refuseField(`role ${at}`, 'required');
      if (!departmentId) refuseField(`department ${at}`, 'required');
      if (!/^\d{1,3}(\.\d{1,2})?$/.test(percent) || !(Number(percent) > 0))
        refuseField(`percent ${at}`, 'percent');
    });
    if (Object.keys(fields.value).length === 0 && sum.value !== 100)
      refuseField('items', 'sum-not-hundred', { sum: sum.value });
    return Object.keys(fields.value).length === 0;
  }

  async function save(): Promise<void> {
    if (!check()) return;
    const items = form.rows.flatMap(({ role, departmentId, userId, percent }) =>
      role && departmentId ? [{ role, departmentId, userId: userId ?? null, percent }] : [],
    );
    const path = { params: { path: { id: lead().id } }, headers: ifMatch(lead().version) };
    const saved = await send(() => unwrap(api.PUT('/leads/{id}/shares', { ...path, body: { items } })));
    await cache.invalidateQueries({ key: leadKeys.all });
    if (!saved) return;
    clear();
    done();
  }

  return {
    ...{ form, restored, savedAt, changed, clear, sum, busy, problem, fields, ofDepartment, add, save },
    full: computed(() => form.rows.length >= MOST_SHARES),
    departments: computed(() =>
      (departments.value?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ),
  };
}
