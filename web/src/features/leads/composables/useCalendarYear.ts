import type { DayKind } from '@lianzhao/contracts';
import { useQueryCache } from '@pinia/colada';
import { reactive, ref } from 'vue';

import { api, ifMatch, unwrap } from '@/api';
import { useForm } from '@/shared/useForm';
import { workCalendarKey, type CalendarYear } from '../settings.queries';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One year of the calendar while somebody changes it; `stored` is absent for a year nobody described yet. */
export function useCalendarYear(year: number, stored: CalendarYear | undefined, saved: () => void) {
  const cache = useQueryCache();
  const { busy, problem, fields, send, refuseField, reset } = useForm();
  const notice = ref(stored?.notice ?? '');
  const days = reactive((stored?.days ?? []).map((day) => ({ ...day })));

  function add(kind: DayKind): void {
    const last = days.at(-1);
    days.push({ day: '', kind, name: last?.name ?? '' });
  }

  async function save(): Promise<void> {
    reset();
    if (notice.value.trim().length < 2) refuseField('notice', 'required');
    days.forEach(({ day, name }, at) => {
      if (!DAY.test(day) || !day.startsWith(`${year}-`))
        refuseField(`day ${at}`, 'not-of-the-year', { year });
      if (!name.trim()) refuseField(`name ${at}`, 'required');
    });
    if (Object.keys(fields.value).length) return;
    const body = {
      notice: notice.value.trim(),
      days: days.map((day) => ({ ...day, name: day.name.trim() })),
    };
    const kept = await send(() =>
      unwrap(
        api.PUT('/work-calendar/{year}', {
          params: { path: { year } },
          headers: ifMatch(stored?.version ?? 0),
          body,
        }),
      ),
    );
    await cache.invalidateQueries({ key: workCalendarKey });
    if (kept) saved();
  }

  return { notice, days, busy, problem, fields, add, save };
}
