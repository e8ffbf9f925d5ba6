import { type LeadSource } from '@lianzhao/contracts';
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { api, newId, unwrap } from '@/api';
import { anchorListQuery, chainOf, enterpriseQuery, useNode, type NodeOption } from '@/features/enterprises';
import { useDraft } from '@/shared/useDraft';
import { useForm } from '@/shared/useForm';
import { usePrefill } from '@/shared/usePrefill';
import { yuanOf } from '@/ui';
import { type CreateLead, type Lead } from '../lead.queries';
import { PLAN_FIELDS, sentOf, type PlanKey } from './plan';

interface From {
  enterpriseId: string | undefined;
  nodeCode: string | undefined;
  anchorId: string | undefined;
}

function emptyLead({ nodeCode, anchorId }: From) {
  return {
    title: '',
    enterprise: null as { id: string; name: string } | null,
    node: null as NodeOption | null,
    anchorId: anchorId as string | undefined,
    source: (nodeCode ? 'chain_map' : undefined) as LeadSource | undefined,
    investment: '',
    outline: '',
    plan: Object.fromEntries(PLAN_FIELDS.map(({ key }) => [key, ''])) as Record<PlanKey, string>,
    toPool: false,
    // Sent again after a lost answer, the same key does not make a second lead.
    key: '',
  };
}

/** A new lead; where it was started from is filled in already. */
export function useLeadForm(from: From, made: (lead: Lead) => void) {
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const { form, restored, savedAt, clear } = useDraft(
    `lead.${from.enterpriseId ?? ''}.${from.nodeCode ?? ''}.${from.anchorId ?? ''}`,
    () => emptyLead(from),
    ({ title, investment, outline, plan }) =>
      [title, investment, outline, ...Object.values(plan)].some((text) => text.trim() !== ''),
  );

  const firm = usePrefill(
    useQuery(() => ({ ...enterpriseQuery(from.enterpriseId ?? ''), enabled: Boolean(from.enterpriseId) })),
    ({ id, name }) => void (form.enterprise ??= { id, name }),
  );
  const node = usePrefill(
    useNode(() => from.nodeCode),
    ({ code, nameZh, nameEn }) => void (form.node ??= { id: code, nameZh, nameEn, chain: '' }),
  );

  const chainCode = computed(() => chainOf(form.node?.id ?? from.nodeCode ?? ''));
  const { data: anchors } = useQuery(() => ({
    // A lead that starts from a chain leader keeps it, whatever chain its node is of.
    ...anchorListQuery(from.anchorId ? undefined : chainCode.value),
    enabled: Boolean(from.anchorId) || chainCode.value !== '',
  }));

  function check(): boolean {
    reset();
    if (form.title.trim().length < 2) refuseField('title', 'required');
    if (!form.enterprise) refuseField('enterpriseId', 'required');
    if (!form.source) refuseField('source', 'required');
    if (form.investment.trim() && yuanOf(form.investment) === null) refuseField('totalInvestment', 'money');
    for (const field of PLAN_FIELDS)
      if (sentOf(field, form.plan[field.key]) === undefined)
        refuseField(field.key, field.kind === 'count' ? 'int' : 'money');
    return Object.keys(fields.value).length === 0;
  }

  async function create(): Promise<void> {
    const lead = await send(async () => {
      await Promise.all([firm.arrived(), node.arrived()]);
      if (!check()) return undefined;
      form.key ||= newId();
      return unwrap(api.POST('/leads', { body: bodyOf(form), headers: { 'Idempotency-Key': form.key } }));
    });
    if (problem.value && problem.value.code !== 'network.failed') form.key = '';
    if (!lead) return;
    clear();
    made(lead);
  }

  return {
    form,
    restored,
    savedAt,
    clear,
    busy,
    problem,
    fields,
    anchors: computed(() => anchors.value?.items ?? []),
    create,
  };
}

function bodyOf(form: ReturnType<typeof emptyLead>): CreateLead {
  return {
    title: form.title.trim(),
    enterpriseId: form.enterprise?.id ?? '',
    source: form.source ?? 'chain_map',
    nodeCode: form.node?.id,
    anchorId: form.anchorId,
    outline: form.outline.trim() || undefined,
    totalInvestment: yuanOf(form.investment) ?? undefined,
    toPool: form.toPool || undefined,
    ...planOf(form.plan),
  };
}

/** Only what somebody filled in. */
function planOf(plan: Record<PlanKey, string>): Partial<CreateLead> {
  const filled = PLAN_FIELDS.flatMap((field) => {
    const value = sentOf(field, plan[field.key]);
    return value === null || value === undefined ? [] : [[field.key, value] as const];
  });
  return Object.fromEntries(filled);
}
