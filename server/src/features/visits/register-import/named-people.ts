import type { NamedPeople } from '../../orgs';
import type { Participant } from '../visit-links';

const PARTS = /[、,，;；\n]+/;
/** `演示甲（总经理）` or `演示甲 总经理`. */
const PERSON = /^([^\s（(]{1,60})(?:[（(]([^）)]{1,100})[）)]|\s+(\S{1,100}))?$/;

/** People a cell names one by one, and what it says besides them. */
export interface SaidPeople {
  people: { name: string; post: string }[];
  /** As it stands there, for what is no name. */
  rest: string[];
}

export function peopleIn(cell: string): SaidPeople {
  const parts = cell.split(PARTS).map((part) => part.trim());
  const said: SaidPeople = { people: [], rest: [] };
  for (const part of parts.filter((each) => each !== '')) {
    const [, name, inBrackets, after] = PERSON.exec(part) ?? [];
    if (name === undefined) said.rest.push(part);
    else said.people.push({ name, post: inBrackets ?? after ?? '' });
  }
  return said;
}

/** Ours who have an account are named as such; everybody else stays in the line as it was written. */
export function oursIn(cell: string, colleagues: NamedPeople): { people: Participant[]; line: string } {
  const { people, rest } = peopleIn(cell);
  const found: Participant[] = [];
  const line = [...rest];
  for (const { name, post } of people) {
    const colleague = colleagues.colleague(name);
    if (!colleague) line.push(written({ name, post }));
    else if (!found.some(({ userId }) => userId === colleague.id))
      found.push({ side: 'ours', userId: colleague.id, contactId: null, name: colleague.name, post });
  }
  return { people: found, line: line.join('、') };
}

/** Theirs whom the register of people knows at one of the firms are linked to it; the others stay in the line. */
export function theirsIn(
  cell: string,
  contactOf: (name: string) => string | null,
): { people: Participant[]; line: string } {
  const { people, rest } = peopleIn(cell);
  const found: Participant[] = [];
  const line = [...rest];
  for (const { name, post } of people) {
    const contactId = contactOf(name);
    if (contactId === null) line.push(written({ name, post }));
    else if (!found.some((each) => each.contactId === contactId))
      found.push({ side: 'theirs', userId: null, contactId, name: '', post });
  }
  return { people: found, line: line.join('、') };
}

function written({ name, post }: { name: string; post: string }): string {
  return post === '' ? name : `${name}（${post}）`;
}
