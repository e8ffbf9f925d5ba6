import type { SupplierPlace, SupplyArea } from '@lianzhao/contracts';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import type { NodeOption } from '@/features/enterprises';
import { conflictsOf, isStale } from '@/shared/conflict';
import { useForm } from '@/shared/useForm';
import { dayOf, moneyText, wanOf, yuanOf } from '@/ui';
import { percentOf, shareOf } from '../model/share';
import type { CreatePurchase, Purchase } from '../purchase.queries';
import { usePlaces } from './usePlaces';

/** Fields two people may have changed differently. */
const COMPARED = [
  ...(['nodeCode', 'part', 'value', 'periodStart', 'periodEnd', 'supplierName', 'supplierPlace'] as const),
  ...(['localShare', 'localArea', 'tracedShare', 'confidential', 'source'] as const),
];
type Compared = (typeof COMPARED)[number];

function formOf(purchase: Purchase | undefined, anchorId: string | undefined) {
  const node: NodeOption | null = purchase
    ? { id: purchase.node.code, nameZh: purchase.node.nameZh, nameEn: purchase.node.nameEn, chain: '' }
    : null;
  return {
    anchorId: purchase?.anchor.id ?? anchorId,
    node,
    part: purchase?.part ?? '',
    value: wanOf(purchase?.value),
    periodStart: purchase?.periodStart ?? '',
    periodEnd: purchase?.periodEnd ?? '',
    supplierName: purchase?.supplierName ?? '',
    supplierPlace: (purchase?.supplierPlace ?? undefined) as SupplierPlace | undefined,
    localShare: percentOf(purchase?.localShare),
    localArea: (purchase?.localArea ?? 'city') as SupplyArea,
    tracedShare: percentOf(purchase?.tracedShare),
    confidential: purchase?.confidential ?? true,
    source: purchase?.source ?? '',
  };
}

interface Ways {
  save: (body: CreatePurchase, current?: Pick<Purchase, 'id' | 'version'>) => Promise<Purchase>;
  saved: () => void;
}

/** A record is entered or changed; what somebody else changed meanwhile is put beside it. */
export function usePurchaseForm({ save, saved }: Ways) {
  const { t, locale } = useI18n();
  const { placeName } = usePlaces();
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const form = reactive(formOf(undefined, undefined));
  const current = shallowRef<Pick<Purchase, 'id' | 'version'>>();

  function start(purchase: Purchase | undefined, anchorId: string | undefined): void {
    reset();
    current.value = purchase;
    Object.assign(form, formOf(purchase, anchorId));
  }

  function isFilled(): boolean {
    const value = yuanOf(form.value);
    if (!form.anchorId) refuseField('anchorId', 'required');
    if (!form.node) refuseField('nodeCode', 'required');
    if (form.part.trim() === '') refuseField('part', 'required');
    if (value === null || Number(value) <= 0) refuseField('value', 'not-positive');
    for (const day of ['periodStart', 'periodEnd'] as const) if (!form[day]) refuseField(day, 'required');
    if (form.periodStart > form.periodEnd) refuseField('periodEnd', 'before-start');
    if (form.periodEnd > dayOf(new Date())) refuseField('periodEnd', 'day-ahead');
    for (const share of ['localShare', 'tracedShare'] as const)
      if (shareOf(form[share]) === undefined) refuseField(share, 'between', { min: 0, max: 100 });
    if (form.source.trim() === '') refuseField('source', 'required');
    return Object.keys(fields.value).length === 0;
  }

  function body(): CreatePurchase {
    const { periodStart, periodEnd, localArea, confidential } = form;
    return {
      ...{ anchorId: form.anchorId ?? '', nodeCode: form.node?.id ?? '', part: form.part.trim() },
      ...{ value: yuanOf(form.value) ?? '', periodStart, periodEnd, localArea, confidential },
      ...{ supplierName: form.supplierName.trim(), supplierPlace: form.supplierPlace ?? null },
      ...{ localShare: shareOf(form.localShare) ?? null, tracedShare: shareOf(form.tracedShare) ?? null },
      source: form.source.trim(),
    };
  }

  async function submit(): Promise<void> {
    reset();
    if (!isFilled()) return;
    if (await send(() => save(body(), current.value))) saved();
  }

  const theirs = computed(() => (isStale(problem.value) ? (problem.value.current as Purchase) : null));
  const conflict = computed(() => {
    if (!theirs.value) return [];
    const mine = body();
    const compared = Object.fromEntries(COMPARED.map((key) => [key, mine[key]]));
    return conflictsOf(compared, storedOf(theirs.value)).map(({ key, mine: own, theirs: other }) => ({
      key,
      label: t(`purchases.fields.${key}`),
      mine: words(key as Compared, own),
      theirs: words(key as Compared, other),
    }));
  });

  function words(key: Compared, value: unknown): string {
    if (value === null || value === undefined || value === '') return '';
    if (key === 'value') return moneyText(String(value), locale.value);
    if (key === 'supplierPlace' || key === 'localArea') return placeName(value as SupplierPlace);
    if (key === 'localShare' || key === 'tracedShare') return `${percentOf(value as number)}%`;
    if (key === 'confidential') return t(value ? 'purchases.confidential' : 'purchases.open');
    return String(value as string);
  }

  /** What is theirs goes into the form; what is mine stands there already. */
  async function resolve(keep: string[]): Promise<void> {
    const now = theirs.value;
    if (!now) return;
    current.value = now;
    const stored = formOf(now, undefined);
    for (const key of COMPARED.filter((each) => !keep.includes(each)))
      if (key === 'nodeCode') form.node = stored.node;
      else Object.assign(form, { [key]: stored[key] });
    await submit();
  }

  return { form, busy, problem, fields, start, submit, conflict, resolve };
}

/** A record in the shape in which a change is sent. */
function storedOf(purchase: Purchase): Record<Compared, unknown> {
  const { node, value, ...rest } = purchase;
  return { ...rest, nodeCode: node.code, value: value.replace(/\.00$/, '') };
}
