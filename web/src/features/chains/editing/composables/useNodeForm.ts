import { computed, reactive, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';

import { api, ifMatch, unwrap } from '@/api';
import { isStale } from '@/shared/conflict';
import { useForm } from '@/shared/useForm';
import { fetchRecord } from '../edit.queries';
import type { NodeRecord } from '../edit.types';
import {
  changesOf,
  differing,
  emptyNode,
  formOf,
  inputOf,
  type NodeField,
  type NodeForm,
} from '../model/nodeForm';

/** Words of a node's fields that are chosen, by the field. */
const CHOSEN: Partial<Record<NodeField, string>> = {
  kind: 'chains.editing.kind',
  stream: 'chains.streams',
  supplyRadius: 'chains.radius',
};

/** The fields of one node: sent as they were changed, put beside those of somebody who was faster. */
export function useNodeForm(chain: () => string) {
  const { t } = useI18n();
  const { busy, problem, fields, send, refuseField, reset } = useForm();
  const form = reactive<NodeForm>(emptyNode());
  const record = shallowRef<NodeRecord>();
  const sent = ref<NodeField[]>([]);
  /** The fields as nobody has touched them. */
  const before = () => (record.value ? formOf(record.value) : emptyNode());
  const changed = computed(() => differing(form, before()).length > 0);

  function fill(now: NodeRecord): void {
    reset();
    record.value = now;
    Object.assign(form, formOf(now));
  }

  /** Reads it anew: a change is made on the version that is there now. */
  async function load(node: string): Promise<void> {
    const now = await send(() => fetchRecord(chain(), node));
    if (now) fill(now);
  }

  function isFilled(): boolean {
    reset();
    if (form.nameZh.trim() === '') refuseField('nameZh', 'required');
    return Object.keys(fields.value).length === 0;
  }

  /** The node as it is now; undefined when it was refused, null when there was nothing to change. */
  async function change(): Promise<NodeRecord | null | undefined> {
    const read = record.value;
    if (!read || !isFilled()) return undefined;
    sent.value = differing(form, before());
    if (sent.value.length === 0) return null;
    const body = changesOf(form, sent.value);
    const params = { path: { code: chain(), nodeCode: read.code } };
    const now = await send(() =>
      unwrap(api.PATCH('/chains/{code}/nodes/{nodeCode}', { params, headers: ifMatch(read.version), body })),
    );
    if (now) record.value = now;
    return now ?? (saysTheSame() ? null : undefined);
  }

  /** Somebody was faster and wrote just this. */
  const saysTheSame = () => theirs.value !== null && conflict.value.length === 0;

  function create(parentCode: string, code: string): Promise<NodeRecord | undefined> {
    if (!isFilled()) return Promise.resolve(undefined);
    const own = code.trim() === '' ? {} : { code: code.trim().toUpperCase() };
    const body = { ...inputOf(form), ...own, parentCode, nameZh: form.nameZh.trim() };
    return send(() =>
      unwrap(api.POST('/chains/{code}/nodes', { params: { path: { code: chain() } }, body })),
    );
  }

  const words = (field: NodeField, text: string) => {
    const chosen = CHOSEN[field];
    return chosen && text ? t(`${chosen}.${text}`) : text;
  };
  const theirs = computed(() => (isStale(problem.value) ? (problem.value.current as NodeRecord) : null));
  const conflict = computed(() => {
    if (!theirs.value) return [];
    const now = formOf(theirs.value);
    const both = differing(form, now).filter((field) => sent.value.includes(field));
    return both.map((field) => ({
      key: field,
      label: t(`chains.editing.fields.${field}`),
      mine: words(field, form[field]),
      theirs: words(field, now[field]),
    }));
  });

  /** What is theirs goes into the form; what is mine stands there already and is sent on top of it. */
  async function resolve(keep: string[]): Promise<NodeRecord | null | undefined> {
    const now = theirs.value;
    if (!now) return undefined;
    const mine = { ...form };
    const kept = sent.value.filter((field) => keep.includes(field));
    fill(now);
    for (const field of kept) form[field] = mine[field];
    return change();
  }

  return {
    ...{ form, record, before, changed, busy, problem, fields, conflict },
    ...{ load, fill, change, create, resolve },
  };
}
