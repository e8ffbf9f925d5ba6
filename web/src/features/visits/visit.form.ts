import type { CommitmentSide, VisitKind } from '@lianzhao/contracts';

import { momentOf } from '@/ui';
import type { CreateVisit } from './visit.queries';

export interface PromiseLine {
  side: CommitmentSide;
  text: string;
  dueOn: string;
}

/** What somebody fills in; ids and times become a request only when it is sent. */
export interface VisitForm {
  kind: VisitKind;
  enterprise: { id: string; name: string } | null;
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
}

export interface VisitSubject {
  enterpriseId?: string | undefined;
  leadId?: string | undefined;
  projectId?: string | undefined;
}

export function emptyVisit(): VisitForm {
  return {
    kind: 'company_visit',
    enterprise: null,
    startedAt: '',
    place: '',
    theirPeople: '',
    ourPeople: '',
    summary: '',
    demands: '',
    promises: [],
    nextStep: '',
    nextStepOn: '',
  };
}

export function visitBody(form: VisitForm, subject: VisitSubject, now: Date): CreateVisit {
  const text = (value: string) => value.trim() || undefined;
  const commitments = form.promises
    .filter((promise) => promise.text.trim())
    .map(({ side, text: words, dueOn }) => ({ side, text: words.trim(), dueOn: dueOn || null }));
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
    commitments: commitments.length ? commitments : undefined,
    nextStep: text(form.nextStep),
    nextStepOn: form.nextStepOn || undefined,
  };
}
