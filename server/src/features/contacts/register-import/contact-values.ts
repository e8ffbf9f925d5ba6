import { type ContactWay, type LegalBasis, LIMITS, type PostLevel } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { dayOf, ZONE_OFFSET } from '../../../platform/calendar';
import { type FieldRow, RowCells } from '../../../platform/imports';
import type { NamedFirms } from '../../enterprises';
import type { NamedPeople } from '../../orgs';
import { readChannel } from '../channels/channel-text';
import { defaultRetention } from '../retention';
import { BASIS_WORDS, CHANNEL_FIELDS, LEVEL_WORDS, WAY_WORDS } from './contact-fields';

/** What a row says of a person. */
export interface ContactValues {
  name: string;
  enterpriseId: string;
  unit: string;
  post: string;
  level: PostLevel | null;
  /** In the clear, as we write them; they go no further than the writer. */
  channels: string[];
  preferredWay: ContactWay | null;
  legalBasis: LegalBasis;
  purpose: string;
  source: string;
  /** YYYY-MM-DD */
  retainUntil: string;
  ownerId: string;
  departmentId: string;
  createdAt: Date;
}

const NAME = 60;
const PURPOSE = 200;
const SEVERAL = /[、；;／/,，\n]+/;

export function readContact(
  row: FieldRow,
  firms: NamedFirms,
  { actor, people }: { actor: Actor; people: NamedPeople },
) {
  const cells = new RowCells(row);
  const recordedOn = cells.day('recordedOn');
  if (recordedOn !== null && recordedOn > dayOf())
    cells.flaw('recordedOn', 'day-ahead', { value: recordedOn });
  const legalBasis = cells.word('legalBasis', BASIS_WORDS);
  cells.required('legalBasis', LIMITS.line);
  const values: ContactValues = {
    ...{ name: cells.required('name', NAME) ?? '', enterpriseId: firms.idIn(cells, 'enterprise') ?? '' },
    ...{ unit: cells.text('unit', LIMITS.title) ?? '', post: cells.text('post', LIMITS.title) ?? '' },
    ...{ level: cells.word('level', LEVEL_WORDS), channels: channelsIn(cells) },
    ...{ preferredWay: cells.word('way', WAY_WORDS), legalBasis: legalBasis ?? 'statutory_duty' },
    ...{ purpose: purposeIn(cells), source: cells.text('source', LIMITS.line) ?? '' },
    ...{ retainUntil: cells.day('retainUntil') ?? defaultRetention(), ...belonging(cells, actor, people) },
    createdAt: recordedOn === null ? new Date() : new Date(`${recordedOn}T00:00:00${ZONE_OFFSET}`),
  };
  return { cells, values };
}

/** Flaws of numbers do not repeat the number: they are kept in the clear. */
function channelsIn(cells: RowCells): string[] {
  const channels = new Set<string>();
  for (const field of CHANNEL_FIELDS) {
    const written = (cells.text(field, LIMITS.line) ?? '')
      .split(SEVERAL)
      .filter((text) => text.trim() !== '');
    for (const text of written) {
      const read = readChannel(text);
      if (typeof read === 'string') cells.flaw(field, read);
      else channels.add(read.value);
    }
  }
  if (channels.size > LIMITS.channels) cells.flaw('mobile', 'too-many-channels', { most: LIMITS.channels });
  return [...channels];
}

function purposeIn(cells: RowCells): string {
  const purpose = cells.required('purpose', PURPOSE) ?? '';
  if (purpose.length === 1) cells.flaw('purpose', 'text-too-short', { least: 2 });
  return purpose;
}

/** Whoever the row names answers for the person, else whoever brings the table. */
function belonging(cells: RowCells, actor: Actor, people: NamedPeople) {
  const owner = people.personIn(cells, 'owner', 'contact:update');
  const department = people.departmentIn(cells, 'department');
  if (owner && department && owner.departmentId !== department.id)
    cells.flaw('department', 'department-differs', { value: department.name, ours: owner.name });
  return {
    ownerId: owner?.id ?? actor.id,
    departmentId: owner?.departmentId ?? department?.id ?? actor.departmentId,
  };
}
