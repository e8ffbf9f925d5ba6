import type { LeadRules } from '@lianzhao/contracts';
import { useQuery, useQueryCache } from '@pinia/colada';
import { reactive, watch } from 'vue';

import { api, ifMatch, unwrap } from '@/api';
import { useForm } from '@/shared/useForm';
import { leadRulesKey, leadRulesQuery } from '../settings.queries';

export const RULE_KEYS = [
  'respondDays',
  'screenDays',
  'feedbackDays',
  'followUpDays',
  'claimDays',
  'idleDays',
  'warnDays',
  'holdLimit',
  'coolDownDays',
] as const satisfies readonly (keyof LeadRules)[];

/** The periods of the zone as they are being set. */
export function useLeadRules(saved: () => void) {
  const cache = useQueryCache();
  const { busy, problem, fields, send, refuseField, reset } = useForm();
  const stored = useQuery(leadRulesQuery);
  const typed = reactive<Record<string, string>>({});

  watch(
    stored.data,
    (answer) => {
      for (const key of RULE_KEYS) if (answer) typed[key] = String(answer.values[key]);
    },
    { immediate: true },
  );

  function toDefaults(): void {
    for (const key of RULE_KEYS) typed[key] = String(stored.data.value?.defaults[key] ?? '');
  }

  async function save(): Promise<void> {
    const answer = stored.data.value;
    if (!answer) return;
    reset();
    for (const key of RULE_KEYS) if (!/^\d{1,5}$/.test(typed[key] ?? '')) refuseField(key, 'int');
    if (Object.keys(fields.value).length) return;
    const body = Object.fromEntries(
      RULE_KEYS.map((key) => [key, Number(typed[key])]),
    ) as unknown as LeadRules;
    const kept = await send(() => unwrap(api.PUT('/lead-rules', { headers: ifMatch(answer.version), body })));
    await cache.invalidateQueries({ key: leadRulesKey });
    if (kept) saved();
  }

  return { stored, typed, busy, problem, fields, toDefaults, save };
}
