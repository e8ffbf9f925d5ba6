import type { CommitmentSide, LeaderLevel, VisitKind, VisitTopic } from '@lianzhao/contracts';

import type { NodeOption } from '@/features/enterprises';
import { localMoment } from '@/ui';
import type { Visit } from './visit.queries';

export interface PromiseLine {
  /** Of the task, once there is one. */
  id?: string;
  side: CommitmentSide;
  text: string;
  dueOn: string;
  /** Who of ours sees to it; empty: whoever writes it down. */
  assigneeId?: string;
  /** Who of theirs promised it. */
  promisedBy?: string;
}

export interface PersonLine {
  side: CommitmentSide;
  /** Empty for whoever has no account. */
  userId: string;
  /** Empty for whoever is not among the contacts. */
  contactId: string;
  name: string;
  post: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface TripForm {
  approvalNo: string;
  endsOn: string;
  reportDueOn: string;
  stops: { place: string; on: string; purpose: string }[];
}

export interface ReceptionForm {
  headcount: string;
  arrival: string;
  departure: string;
  /** `at`: local time of the zone. */
  stops: { at: string; place: string; host: string }[];
}

/** What somebody fills in; ids and times become a request only when it is sent. */
export interface VisitForm {
  kind: VisitKind;
  enterprise: Named | null;
  /** Local time of the zone; empty means the moment of saving. */
  startedAt: string;
  place: string;
  theirPeople: string;
  ourPeople: string;
  summary: string;
  demands: string;
  promises: PromiseLine[];
  nextStep: string;
  nextStepOn: string;
  firms: Named[];
  people: PersonLine[];
  topics: VisitTopic[];
  leaderLevel: LeaderLevel | '';
  nodes: NodeOption[];
  anchors: Named[];
  trip: TripForm;
  reception: ReceptionForm;
  /** What photos and papers of it are kept under in this browser; empty while there are none. */
  files: string;
}

export interface VisitSubject {
  enterpriseId?: string | undefined;
  leadId?: string | undefined;
  projectId?: string | undefined;
}

/** What the draft of a visit is called: one for each record, one for all that begin with a firm yet to be chosen. */
export function draftOf({ leadId, projectId, enterpriseId }: VisitSubject): string {
  return `visit.${leadId ?? projectId ?? enterpriseId ?? 'new'}`;
}

export function emptyVisit(): VisitForm {
  return {
    ...{ kind: 'company_visit', enterprise: null, startedAt: '', place: '', theirPeople: '', ourPeople: '' },
    ...{ summary: '', demands: '', promises: [], nextStep: '', nextStepOn: '' },
    ...{ firms: [], people: [], topics: [], leaderLevel: '', nodes: [], anchors: [] },
    trip: { approvalNo: '', endsOn: '', reportDueOn: '', stops: [] },
    reception: { headcount: '', arrival: '', departure: '', stops: [] },
    files: '',
  };
}

/** A visit as it was read, to be filled in further. */
export function formOf(visit: Visit): VisitForm {
  const { kind, place, theirPeople, ourPeople, summary, demands, nextStep, topics } = visit;
  const empty = emptyVisit();
  return {
    ...{ kind, place, theirPeople, ourPeople, summary, demands, nextStep, topics: [...topics] },
    ...{ enterprise: visit.enterprise, startedAt: localMoment(new Date(visit.startedAt)) },
    nextStepOn: visit.nextStepOn ?? '',
    leaderLevel: visit.leaderLevel ?? '',
    firms: visit.firms.map(({ enterprise }) => enterprise),
    people: visit.people.map(({ userId, contactId, ...person }) => ({
      ...{ ...person, userId: userId ?? '', contactId: contactId ?? '' },
    })),
    nodes: visit.nodes.map(({ code, nameZh, nameEn }) => ({ id: code, nameZh, nameEn, chain: '' })),
    anchors: [...visit.anchors],
    promises: visit.commitments.map(({ id, side, text, dueOn, assignee, promisedBy }) => ({
      ...{ id, side, text, dueOn: dueOn ?? '', assigneeId: assignee.id, promisedBy },
    })),
    trip: visit.trip
      ? {
          approvalNo: visit.trip.approvalNo,
          endsOn: visit.trip.endsOn ?? '',
          reportDueOn: visit.trip.reportDueOn ?? '',
          stops: visit.trip.stops.map((stop) => ({ ...stop, on: stop.on ?? '' })),
        }
      : empty.trip,
    reception: visit.reception
      ? {
          ...visit.reception,
          headcount: visit.reception.headcount === null ? '' : String(visit.reception.headcount),
          stops: visit.reception.stops.map((stop) => ({
            ...stop,
            at: stop.at ? localMoment(new Date(stop.at)) : '',
          })),
        }
      : empty.reception,
    files: '',
  };
}

/** The firms a visit is with; the first is the record's it was opened from, where there is one. */
export function firmsOf({ enterprise, firms }: VisitForm, main: Named | undefined): Named[] {
  return [main ?? enterprise, ...firms].flatMap((firm) => (firm ? [{ id: firm.id, name: firm.name }] : []));
}

/** What of a visit stays in this browser: whoever is among the contacts, without his name. */
export function withoutKnownNames(form: VisitForm): VisitForm {
  const people = form.people.map((line) => (line.contactId ? { ...line, name: '' } : line));
  return { ...form, people };
}

/** True when anything is filled in that only the full form shows. */
export function hasDetails(form: VisitForm): boolean {
  const { place, demands, people, firms, nodes, anchors, leaderLevel, trip, reception } = form;
  const empty = emptyVisit();
  return (
    [place, demands, leaderLevel].some(Boolean) ||
    people.some(({ contactId }) => !contactId) ||
    [firms, nodes, anchors].some((list) => list.length > 0) ||
    JSON.stringify([trip, reception]) !== JSON.stringify([empty.trip, empty.reception])
  );
}
