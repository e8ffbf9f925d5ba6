import { useI18n } from 'vue-i18n';

import { whoIs } from '@/features/contacts';
import { useDraft } from '@/shared/useDraft';
import { type PersonLine, type VisitForm, withoutKnownNames } from '../visit.form';

/** The draft of a visit. Who of the contacts took part is kept by id; what they are called is asked for again. */
export function useVisitDraft(name: string, empty: () => VisitForm) {
  const { t } = useI18n();
  const draft = useDraft<VisitForm>(name, empty, undefined, withoutKnownNames);

  async function recall(line: PersonLine): Promise<void> {
    const person = await whoIs(line.contactId);
    if (person) Object.assign(line, { contactId: person.id, name: person.name });
    else line.name = t('visits.erasedPerson');
  }

  for (const line of draft.form.people)
    // Without a network the line keeps its place and says no name.
    if (line.contactId && !line.name) void recall(line).catch(() => undefined);

  return draft;
}
