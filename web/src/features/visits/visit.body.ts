import { localMoment, momentOf } from '@/ui';
import type { ReceptionForm, TripForm, VisitForm, VisitSubject } from './visit.form';
import type { CreateVisit, Visit, VisitChange } from './visit.queries';

export function visitBody(form: VisitForm, subject: VisitSubject, now: Date): CreateVisit {
  const text = (value: string) => value.trim() || undefined;
  const details = detailsBody(form);
  const filled = Object.entries(details).filter(([, value]) => value !== null && !isEmptyList(value));
  return {
    kind: form.kind,
    ...subject,
    enterpriseId:
      subject.enterpriseId ?? (subject.leadId || subject.projectId ? undefined : form.enterprise?.id),
    startedAt: form.startedAt ? momentOf(form.startedAt) : now.toISOString(),
    deviceTime: now.toISOString(),
    summary: form.summary.trim(),
    place: text(form.place),
    theirPeople: text(form.theirPeople),
    ourPeople: text(form.ourPeople),
    demands: text(form.demands),
    nextStep: text(form.nextStep),
    nextStepOn: form.nextStepOn || undefined,
    ...Object.fromEntries(filled),
  };
}

/** The whole of a visit as a change of it; a firm that is still there keeps the lead it was visited for. */
export function visitChange(form: VisitForm, visit: Visit): VisitChange {
  const details = detailsBody(form);
  return {
    ...{ kind: form.kind, summary: form.summary.trim(), place: form.place.trim() },
    ...{ theirPeople: form.theirPeople.trim(), ourPeople: form.ourPeople.trim() },
    ...{ demands: form.demands.trim(), nextStep: form.nextStep.trim(), nextStepOn: form.nextStepOn || null },
    // A field of minutes forgets the seconds; that alone is no change.
    ...(form.startedAt === localMoment(new Date(visit.startedAt))
      ? {}
      : { startedAt: momentOf(form.startedAt) }),
    ...details,
  };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Lines without words are left out; details of another kind of visit stay in the form and are not sent. */
function detailsBody(form: VisitForm) {
  return {
    commitments: form.promises
      .filter((promise) => promise.text.trim())
      .map(({ id, side, text, dueOn, assigneeId, promisedBy }) => ({
        ...(id ? { id } : {}),
        ...{ side, text: text.trim(), dueOn: dueOn || null },
        ...(assigneeId ? { assigneeId } : {}),
        ...(promisedBy?.trim() ? { promisedBy: promisedBy.trim() } : {}),
      })),
    firms: form.firms.map(({ id }) => ({ enterpriseId: id })),
    people: form.people
      .filter(({ userId, contactId, name }) => userId || contactId || name.trim())
      .map(({ side, userId, contactId, name, post }) => ({
        ...{ side, post: post.trim() },
        ...(userId ? { userId } : contactId ? { contactId } : { name: name.trim() }),
      })),
    topics: form.topics,
    leaderLevel: form.leaderLevel || null,
    nodeCodes: form.nodes.map(({ id }) => id),
    anchorIds: form.anchors.map(({ id }) => id),
    trip: form.kind === 'outbound' ? tripOf(form.trip) : null,
    reception: form.kind === 'inbound' ? receptionOf(form.reception) : null,
  };
}

function tripOf({ approvalNo, endsOn, reportDueOn, stops }: TripForm) {
  const kept = stops.filter(({ place, purpose }) => place.trim() || purpose.trim());
  if (!approvalNo.trim() && !endsOn && !reportDueOn && kept.length === 0) return null;
  return {
    ...{ approvalNo: approvalNo.trim(), endsOn: endsOn || null, reportDueOn: reportDueOn || null },
    stops: kept.map(({ place, on, purpose }) => ({
      place: place.trim(),
      on: on || null,
      purpose: purpose.trim(),
    })),
  };
}

function receptionOf({ headcount, arrival, departure, stops }: ReceptionForm) {
  const kept = stops.filter(({ place, host }) => place.trim() || host.trim());
  if (!headcount && !arrival.trim() && !departure.trim() && kept.length === 0) return null;
  return {
    headcount: /^\d{1,4}$/.test(headcount.trim()) ? Number(headcount) : null,
    ...{ arrival: arrival.trim(), departure: departure.trim() },
    stops: kept.map(({ at, place, host }) => ({
      ...{ at: at ? momentOf(at) : null, place: place.trim(), host: host.trim() },
    })),
  };
}
