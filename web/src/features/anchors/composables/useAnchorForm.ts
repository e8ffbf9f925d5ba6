import { useQueryCache } from '@pinia/colada';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { api, ifMatch, unwrap } from '@/api';
import { isStale } from '@/shared/conflict';
import { useNames } from '@/shared/locale';
import { useDraft } from '@/shared/useDraft';
import { useForm } from '@/shared/useForm';
import { type AnchorForm, anchorForm, anchorInput } from '../model/anchor-form';
import type { AnchorDetail } from '../anchor.queries';

const COMPARED = ['nodes', 'localName', 'aliases', 'source', 'note'] as const;
type Compared = (typeof COMPARED)[number];

interface Asked {
  /** None for one that is to be registered. */
  anchor: AnchorDetail | undefined;
  chain: string | undefined;
  saved: (anchor: AnchorDetail) => void;
}

/** What changes when a chain leader does: its own page, the list, and every figure of its chain. */
export function useAnchorsAnew() {
  const cache = useQueryCache();
  return () =>
    Promise.all(['anchors', 'chains'].map((key) => cache.invalidateQueries({ key: [key] }))).catch(
      () => undefined,
    );
}

/** A chain leader is registered or told otherwise; what is half filled in is kept by this browser. */
export function useAnchorForm({ anchor, chain, saved }: Asked) {
  const { t } = useI18n();
  const nameOf = useNames();
  const readAnew = useAnchorsAnew();
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const current = shallowRef(anchor);
  const start = () => anchorForm(anchor, chain);
  const key = anchor ? `anchor.${anchor.id}.${anchor.version}` : 'anchor.new';
  const draft = useDraft<AnchorForm>(
    key,
    start,
    (form) => JSON.stringify({ ...form, chain: '' }) !== JSON.stringify({ ...start(), chain: '' }),
  );
  const { form } = draft;

  const words = (row: AnchorForm, field: Compared): string =>
    field === 'nodes' ? row.nodes.map(nameOf).join(t('anchors.comma')) : row[field];
  const conflict = computed(() => {
    if (!isStale(problem.value)) return [];
    const theirs = anchorForm(problem.value.current as AnchorDetail);
    return COMPARED.filter((field) => words(form, field) !== words(theirs, field)).map((field) => ({
      ...{ key: field, label: t(`anchors.fields.${field}`) },
      ...{ mine: words(form, field), theirs: words(theirs, field) },
    }));
  });

  function isFilled(): boolean {
    reset();
    if (!form.chain) refuseField('chainCode', 'required');
    if (!form.firm) refuseField('enterpriseId', 'required');
    if (form.nodes.length === 0) refuseField('nodeCodes', 'required');
    if (form.source.trim() === '') refuseField('source', 'required');
    return Object.keys(fields.value).length === 0;
  }

  function save() {
    const body = anchorInput(form);
    return current.value
      ? api.PATCH('/anchors/{id}', {
          params: { path: { id: current.value.id } },
          headers: ifMatch(current.value.version),
          // What is left out stays, so that an emptied name has to be said.
          body: { localName: current.value.enterprise.name, ...body },
        })
      : api.POST('/anchors', {
          body: { ...body, chainCode: form.chain ?? '', enterpriseId: form.firm?.id ?? '' },
        });
  }

  async function submit(): Promise<void> {
    if (!isFilled()) return;
    const done = await send(() => unwrap(save()));
    if (!done) return;
    draft.clear();
    saved(done);
    await readAnew();
  }

  /** What is not kept becomes theirs. */
  function resolve(keep: readonly string[]): Promise<void> {
    if (!isStale(problem.value)) return Promise.resolve();
    current.value = problem.value.current as AnchorDetail;
    const theirs = anchorForm(current.value);
    for (const field of COMPARED) if (!keep.includes(field)) Object.assign(form, { [field]: theirs[field] });
    return submit();
  }

  return { ...draft, busy, problem, fields, conflict, submit, resolve };
}
