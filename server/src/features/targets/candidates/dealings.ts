import type { ConflictKind } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import type { ContactFact } from '../ranking/ranking.types';
import type { DealingRow } from './candidate.rows';

const MONTH_MS = 30.4375 * 86_400_000;
/** A visit longer ago no longer means that somebody is at it. */
const AT_IT_MONTHS = 6;

/** Another department is at it: which one, and nothing of what it does. */
export interface Conflict {
  kind: ConflictKind;
  department: string;
}

export function monthsSince(at: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - at.getTime()) / MONTH_MS));
}

/** The last time anybody of the zone dealt with the firm; a list is only a plan and no contact. */
export function lastContact(dealings: readonly DealingRow[], now: Date): ContactFact | null {
  const contacts = dealings.filter(({ kind }) => kind !== 'list');
  const [last] = contacts.sort((a, b) => b.at.getTime() - a.at.getTime());
  if (!last || last.kind === 'list') return null;
  return { kind: last.kind, months: monthsSince(last.at, now), department: last.department };
}

/** What other departments have open with the firm; those the actor works for are no others. */
export function conflictsFor(actor: Actor, dealings: readonly DealingRow[], now: Date): Conflict[] {
  const others = dealings.filter(({ departmentId }) => !actor.departmentIds.includes(departmentId));
  return others
    .filter(({ kind, at, open }) => (kind === 'visit' ? monthsSince(at, now) < AT_IT_MONTHS : open))
    .map(({ kind, department }) => ({ kind, department }));
}
