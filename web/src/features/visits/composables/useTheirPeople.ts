import { VISIT_LIMITS } from '@lianzhao/contracts';
import { ref } from 'vue';

import type { ContactOption } from '@/features/contacts';
import type { PersonLine } from '../visit.form';

/** Contacts who took part: each once, found or made while the visit is written down. */
export function useTheirPeople(people: () => PersonLine[]) {
  /** Whom somebody is being entered for, and as whom he was looked for. */
  const making = ref<{ line: PersonLine | null; name: string } | null>(null);

  const isIn = (id: string) => people().some(({ contactId }) => contactId === id);

  function pick(line: PersonLine, person: ContactOption | null): void {
    if (!person) Object.assign(line, { contactId: '', name: '' });
    else if (line.contactId === person.id || !isIn(person.id))
      Object.assign(line, { contactId: person.id, name: person.name, post: person.post ?? '' });
  }

  function add(person: ContactOption | null): void {
    if (!person || people().length >= VISIT_LIMITS.people) return;
    const line: PersonLine = { side: 'theirs', userId: '', contactId: '', name: '', post: '' };
    pick(line, person);
    if (line.contactId) people().push(line);
  }

  function remove(id: string): void {
    const at = people().findIndex(({ contactId }) => contactId === id);
    if (at >= 0) people().splice(at, 1);
  }

  function make(name: string, line: PersonLine | null = null): void {
    making.value = { line, name };
  }

  function made(person: ContactOption): void {
    const line = making.value?.line;
    making.value = null;
    if (line) pick(line, person);
    else add(person);
  }

  return { making, pick, add, remove, make, made };
}
