import type { KeptRowDto } from '../../../platform/merging';
import type { ContactDto } from '../contact.dto';
import type { Contact } from '../contact.entity';
import { contactSearchColumns } from '../contact-search';
import {
  MERGED_CONTACT_FIELDS,
  type MergedContactField,
  type MergedContactFieldDto,
} from './contact-merge.dto';
import type { ContactMerge } from './contact-merge.entity';

export type TakenFields = ContactMerge['fields'];

const COLUMNS: Record<MergedContactField, readonly (keyof Contact)[]> = {
  name: ['name'],
  preferredWay: ['preferredWay'],
  legalBasis: ['legalBasis'],
  purpose: ['purpose'],
  source: ['source'],
  retainUntil: ['retainUntil'],
  owner: ['ownerId', 'departmentId'],
};

/** Fields in which two files differ. */
export function differencesOf(target: ContactDto, source: ContactDto): MergedContactFieldDto[] {
  return MERGED_CONTACT_FIELDS.flatMap((field) => {
    const [ours, theirs] = [saidOf(target, field), saidOf(source, field)];
    return ours === theirs || theirs === null
      ? []
      : [{ field, target: ours, source: theirs, onlySource: ours === null }];
  });
}

/** What the one that stays says from now on, and what it said before. */
export function takenFrom(
  target: Contact,
  source: Contact,
  take: readonly MergedContactField[],
): TakenFields {
  return Object.fromEntries(
    take
      .flatMap((field) => COLUMNS[field])
      .filter((column) => target[column] !== source[column])
      .map((column) => [column, { before: target[column] ?? null, after: source[column] ?? null }]),
  );
}

export function takeOver(target: Contact, fields: TakenFields): void {
  for (const [column, { after }] of Object.entries(fields)) Object.assign(target, { [column]: after });
  Object.assign(target, contactSearchColumns(target.name));
}

/** What was taken over goes back, unless somebody changed it since. */
export function giveBack(target: Contact, fields: TakenFields): KeptRowDto[] {
  const kept: KeptRowDto[] = [];
  for (const columns of Object.values(COLUMNS)) {
    const taken = columns.filter((column) => column in fields);
    // Owner and department are one field: neither goes back without the other.
    const stands = taken.every((column) => (target[column] ?? null) === fields[column]?.after);
    for (const column of taken) {
      if (stands) Object.assign(target, { [column]: fields[column]?.before });
      else kept.push({ kind: 'field', id: column });
    }
  }
  Object.assign(target, contactSearchColumns(target.name));
  return kept;
}

function saidOf(contact: ContactDto, field: MergedContactField): string | null {
  const said = field === 'owner' ? contact.owner.name : contact[field];
  return said === '' ? null : said;
}
