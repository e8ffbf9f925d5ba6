import { LIMITS, VISIT_LIMITS, type VisitKind } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { ZONE_OFFSET } from '../../../platform/calendar';
import { type FieldRow, RowCells } from '../../../platform/imports';
import type { NamedFirms } from '../../enterprises';
import type { NamedPeople } from '../../orgs';
import { KIND_WORDS } from './visit-fields';

/** What a row says of a visit. */
export interface VisitValues {
  enterpriseId: string;
  /** Those met besides it. */
  otherIds: string[];
  kind: VisitKind;
  startedAt: Date;
  summary: string;
  place: string;
  theirPeople: string;
  ourPeople: string;
  demands: string;
  nextStep: string;
  nextStepOn: string | null;
  /** Title of a lead of the firm. */
  lead: string | null;
  authorId: string;
  departmentId: string;
  createdAt: Date;
}

const PEOPLE = 1_000;

/** The one who was there stays the author, whoever brings the table. */
export function readVisit(
  row: FieldRow,
  firms: NamedFirms,
  { actor, people }: { actor: Actor; people: NamedPeople },
) {
  const cells = new RowCells(row);
  const kind = cells.word('kind', KIND_WORDS);
  if (cells.text('kind', LIMITS.line) === null) cells.flaw('kind', 'empty');
  const startedAt = cells.moment('startedAt');
  if (cells.text('startedAt', LIMITS.line) === null) cells.flaw('startedAt', 'empty');
  const author = people.personIn(cells, 'author', 'visit:create');
  const recordedOn = cells.day('recordedOn');
  const values: VisitValues = {
    ...firmsIn(cells, firms),
    kind: kind ?? 'call',
    ...{ startedAt: startedAt ?? new Date(), summary: cells.required('summary', LIMITS.text) ?? '' },
    place: cells.text('place', LIMITS.line) ?? '',
    theirPeople: cells.text('theirPeople', PEOPLE) ?? '',
    ourPeople: cells.text('ourPeople', PEOPLE) ?? '',
    demands: cells.text('demands', LIMITS.text) ?? '',
    nextStep: cells.text('nextStep', LIMITS.line) ?? '',
    nextStepOn: cells.day('nextStepOn'),
    lead: cells.text('lead', LIMITS.title),
    ...{ authorId: author?.id ?? actor.id, departmentId: author?.departmentId ?? actor.departmentId },
    createdAt: recordedOn === null ? new Date() : new Date(`${recordedOn}T00:00:00${ZONE_OFFSET}`),
  };
  return { cells, values };
}

/** The first firm is the one the visit is mainly about; the others may stand beside it or in a column of their own. */
function firmsIn(cells: RowCells, firms: NamedFirms): Pick<VisitValues, 'enterpriseId' | 'otherIds'> {
  cells.required('enterprise', LIMITS.text);
  const [enterpriseId = '', ...more] = firms.idsIn(cells, 'enterprise');
  const others = new Set([...more, ...firms.idsIn(cells, 'firms')]);
  others.delete(enterpriseId);
  if (others.size > VISIT_LIMITS.firms) cells.flaw('firms', 'too-many-firms', { most: VISIT_LIMITS.firms });
  return { enterpriseId, otherIds: [...others] };
}
