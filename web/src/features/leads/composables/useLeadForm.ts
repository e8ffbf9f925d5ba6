import { type LeadSource } from '@lianzhao/contracts';
import { useQuery } from '@pinia/colada';
import { computed, watch } from 'vue';

import { api, newId, unwrap } from '@/api';
import { enterpriseQuery, type NodeOption } from '@/features/enterprises';
import { useDraft } from '@/shared/useDraft';
import { useForm } from '@/shared/useForm';
import { yuanOf } from '@/ui';
import { anchorsQuery, type CreateLead, type Lead } from '../lead.queries';

interface From {
  enterpriseId: string | undefined;
  nodeCode: string | undefined;
}

/** A new lead; where it was started from is filled in already. */
export function useLeadForm(from: From, made: (lead: Lead) => void) {
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const { form, clear } = useDraft(`lead.${from.enterpriseId ?? ''}.${from.nodeCode ?? ''}`, () => ({
    title: '',
    enterprise: null as { id: string; name: string } | null,
    node: null as NodeOption | null,
    anchorId: undefined as string | undefined,
    source: (from.nodeCode ? 'chain_map' : undefined) as LeadSource | undefined,
    investment: '',
    outline: '',
    // Sent again after a lost answer, the same key does not make a second lead.
    key: '',
  }));

  const firm = useQuery(() => ({
    ...enterpriseQuery(from.enterpriseId ?? ''),
    enabled: Boolean(from.enterpriseId),
  }));
  watch(
    () => firm.data.value,
    (enterprise) => {
      if (!enterprise) return;
      form.enterprise ??= { id: enterprise.id, name: enterprise.name };
      const node = enterprise.nodes.find(({ code }) => code === from.nodeCode);
      if (node) form.node ??= { id: node.code, nameZh: node.nameZh, nameEn: node.nameEn, chain: '' };
    },
    { immediate: true },
  );
  useGivenNode(from, (node) => (form.node ??= node));

  const chainCode = computed(() => (form.node?.id ?? from.nodeCode ?? '').split('-')[0] ?? '');
  const { data: anchors } = useQuery(() => ({
    ...anchorsQuery(chainCode.value),
    enabled: chainCode.value !== '',
  }));

  function check(): boolean {
    reset();
    if (form.title.trim().length < 2) refuseField('title', 'required');
    if (!form.enterprise) refuseField('enterpriseId', 'required');
    if (!form.source) refuseField('source', 'required');
    if (form.investment.trim() && yuanOf(form.investment) === null) refuseField('totalInvestment', 'money');
    return Object.keys(fields.value).length === 0;
  }

  async function create(): Promise<void> {
    if (!check()) return;
    const body: CreateLead = {
      title: form.title.trim(),
      enterpriseId: form.enterprise?.id ?? '',
      source: form.source ?? 'chain_map',
      nodeCode: form.node?.id,
      anchorId: form.anchorId,
      outline: form.outline.trim() || undefined,
      totalInvestment: yuanOf(form.investment) ?? undefined,
    };
    form.key ||= newId();
    const headers = { 'Idempotency-Key': form.key };
    const lead = await send(() => unwrap(api.POST('/leads', { body, headers })));
    if (problem.value && problem.value.code !== 'network.failed') form.key = '';
    if (!lead) return;
    clear();
    made(lead);
  }

  return { form, busy, problem, fields, anchors: computed(() => anchors.value?.items ?? []), create };
}

/** The node named in the address, when the firm is not placed at it. */
function useGivenNode({ nodeCode }: From, found: (node: NodeOption) => void): void {
  const chain = nodeCode?.split('-')[0] ?? '';
  const { data } = useQuery({
    key: () => ['chains', 'node', chain, nodeCode ?? ''],
    query: ({ signal }) =>
      unwrap(
        api.GET('/chains/{code}/nodes/{nodeCode}', {
          params: { path: { code: chain, nodeCode: nodeCode ?? '' } },
          signal,
        }),
      ),
    enabled: Boolean(nodeCode),
  });
  watch(
    data,
    (node) => {
      if (node) found({ id: node.code, nameZh: node.nameZh, nameEn: node.nameEn, chain: '' });
    },
    { immediate: true },
  );
}
