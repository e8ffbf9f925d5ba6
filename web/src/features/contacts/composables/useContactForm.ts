import type { LegalBasis, PostLevel } from '@lianzhao/contracts';
import { useQuery } from '@pinia/colada';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';

import { api, newId, unwrap } from '@/api';
import { enterpriseQuery } from '@/features/enterprises';
import { useDraft } from '@/shared/useDraft';
import { useForm } from '@/shared/useForm';
import { usePrefill } from '@/shared/usePrefill';
import type { ContactOption, CreateContact } from '../contact.queries';
import { useDuplicates } from './useDuplicates';

/** A new person. The draft leaves out who it is: name and channels do not stay behind in a browser. */
export function useContactForm(enterpriseId: string | undefined, made: (person: ContactOption) => void) {
  const { t } = useI18n();
  const { busy, problem, fields, send, reset, refuseField } = useForm();
  const empty = () => ({
    name: '',
    enterprise: null as { id: string; name: string } | null,
    department: '',
    title: '',
    level: undefined as PostLevel | undefined,
    since: '',
    channels: '',
    legalBasis: 'statutory_duty' as LegalBasis,
    purpose: t('contacts.usualPurpose'),
    source: '',
    retainUntil: '',
  });
  const { form, restored, savedAt, clear } = useDraft(
    `contact.${enterpriseId ?? ''}`,
    empty,
    ({ department, title, since, source }) => [department, title, since, source].some((text) => text.trim()),
    ({ name: _name, channels: _channels, ...rest }) => rest,
  );
  const key = ref('');
  const firm = usePrefill(
    useQuery(() => ({ ...enterpriseQuery(enterpriseId ?? ''), enabled: Boolean(enterpriseId) })),
    ({ id, name }) => void (form.enterprise ??= { id, name }),
  );
  const channels = computed(() =>
    form.channels
      .split(/[\n,，;；]+/)
      .map((each) => each.trim())
      .filter(Boolean),
  );
  const duplicates = useDuplicates(() => ({
    name: form.name.trim() || undefined,
    enterpriseId: form.enterprise?.id,
    channels: channels.value,
  }));

  function bodyOf(allowDuplicate: boolean): CreateContact {
    const text = (value: string) => value.trim() || undefined;
    return {
      name: form.name.trim(),
      post: {
        enterpriseId: form.enterprise?.id ?? '',
        department: text(form.department),
        title: text(form.title),
        level: form.level,
        since: text(form.since),
      },
      channels: channels.value,
      legalBasis: form.legalBasis,
      purpose: form.purpose.trim(),
      source: text(form.source),
      retainUntil: text(form.retainUntil),
      allowDuplicate: allowDuplicate || undefined,
    };
  }

  function check(): boolean {
    reset();
    if (!form.name.trim()) refuseField('name', 'required');
    if (!form.enterprise) refuseField('enterpriseId', 'required');
    if (form.purpose.trim().length < 2) refuseField('purpose', 'required');
    return Object.keys(fields.value).length === 0;
  }

  async function create(allowDuplicate = false): Promise<void> {
    const answer = await send(async () => {
      await firm.arrived();
      if (!check()) return undefined;
      // Sent again after a lost answer, the same key does not make a second person.
      key.value ||= newId();
      const headers = { 'Idempotency-Key': key.value };
      return unwrap(api.POST('/contacts', { body: bodyOf(allowDuplicate), headers }));
    });
    if (problem.value && problem.value.code !== 'network.failed') key.value = '';
    if (!answer) return;
    const { name, enterprise, title } = form;
    clear();
    made({ id: answer.id, name: name.trim(), place: enterprise?.name ?? '', post: title.trim() });
  }

  const duplicate = computed(() => {
    const { code, params } = problem.value ?? {};
    if (code !== 'contact.duplicate' || typeof params?.id !== 'string') return null;
    return { id: params.id, name: String(params.name ?? '') };
  });

  return { form, restored, savedAt, clear, busy, problem, fields, duplicates, duplicate, create };
}
