import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Bus } from '../../platform/bus';
import type { Page } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { ExportDecided, ExportWaits } from '../../platform/exports';
import { ContactRetentionEnded } from '../contacts';
import { QualificationEnds } from '../enterprises';
import { JoinDecided, JoinRequested } from '../duplicates';
import { BookHandedOver } from '../handover';
import { LeadHandedOver, LeadMoved } from '../leads';
import { ProjectBecameOverdue, ProjectMoved } from '../projects';
import { TargetsAssigned } from '../targets';
import { TaskAssigned, TaskIsDue } from '../tasks';
import { VisitRecorded } from '../visits';
import type { NoticeDto, NoticeQuery } from './notice.dto';
import { DealersRepository } from './dealers.repository';
import { NoticeRepository } from './notice.repository';
import { about, without } from './told';

/** Listens to what happened and tells those it concerns, except whoever did it. */
@Injectable()
export class NoticesService implements OnModuleInit {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly dealers: DealersRepository,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on(LeadMoved, 'notices', ({ id, leadId, title, to, actorId, reporterId }) =>
      this.notices.tell(without(actorId, [reporterId]), {
        kind: 'lead.moved',
        params: { title, to },
        ...about('lead', leadId, id),
      }),
    );
    this.bus.on(LeadHandedOver, 'notices', ({ id, leadId, title, ownerId, actorId }) =>
      this.notices.tell(without(actorId, [ownerId]), {
        kind: 'lead.handed-over',
        params: { title },
        ...about('lead', leadId, id),
      }),
    );
    this.bus.on(VisitRecorded, 'notices', ({ id, visitId, enterpriseName, actorId, concerned }) =>
      this.notices.tell(without(actorId, concerned), {
        kind: 'visit.recorded',
        params: { enterprise: enterpriseName },
        ...about('visit', visitId, id),
      }),
    );
    this.listenToProjects();
    this.listenToRequests();
    this.listenToPeople();
    this.listenToTasks();
    this.listenToQualifications();
    this.listenToExports();
    this.bus.on(TargetsAssigned, 'notices', ({ id, list, count, ownerId, actorId }) =>
      this.notices.tell(without(actorId, [ownerId]), {
        kind: 'targets.assigned',
        params: { name: list.name, count: String(count) },
        ...about('target_list', list.id, id),
      }),
    );
  }

  list(actor: Actor, query: NoticeQuery): Promise<Page<NoticeDto>> {
    return this.notices.page(actor, query);
  }

  async markRead(actor: Actor, id: string): Promise<void> {
    if (!(await this.notices.markRead(actor, id))) throw new RecordNotFound('notice');
  }

  /** Whoever comes to deal with a firm later finds its qualifications on its page. */
  private listenToQualifications(): void {
    this.bus.on(QualificationEnds, 'notices', async ({ qualification, enterprise, validUntil, occasion }) =>
      this.notices.tell(await this.dealers.of(enterprise.id), {
        kind: `qualification.${occasion}`,
        params: {
          ...{ enterprise: enterprise.name, qualification: qualification.kind },
          ...{ name: qualification.name ?? '', until: validUntil },
        },
        ...about('enterprise', enterprise.id, `${occasion} ${qualification.id} ${validUntil}`),
      }),
    );
  }

  private listenToRequests(): void {
    this.bus.on(JoinRequested, 'notices', ({ id, requestId, enterpriseName, by, ownerId, actorId }) =>
      this.notices.tell(without(actorId, [ownerId]), {
        kind: 'join.requested',
        params: { enterprise: enterpriseName, ...by },
        ...about('join_request', requestId, id),
      }),
    );
    this.bus.on(JoinDecided, 'notices', ({ id, requestId, enterpriseName, accepted, requesterId, actorId }) =>
      this.notices.tell(without(actorId, [requesterId]), {
        kind: accepted ? 'join.accepted' : 'join.declined',
        params: { enterprise: enterpriseName },
        ...about('join_request', requestId, id),
      }),
    );
  }

  private listenToPeople(): void {
    this.bus.on(BookHandedOver, 'notices', ({ id, handoverId, fromName, given: { count, toId }, actorId }) =>
      this.notices.tell(without(actorId, [toId]), {
        kind: 'handover.received',
        params: { from: fromName, count: String(count) },
        ...about('handover', handoverId, id),
      }),
    );
    this.bus.on(ContactRetentionEnded, 'notices', ({ contactId, ownerId, retainUntil }) =>
      this.notices.tell([ownerId], {
        kind: 'contact.retention-ended',
        params: { until: retainUntil },
        ...about('contact', contactId, `retention ${contactId} ${retainUntil}`),
      }),
    );
  }

  private listenToProjects(): void {
    this.bus.on(ProjectMoved, 'notices', ({ id, projectId, projectName, to, actorId, concerned }) =>
      this.notices.tell(without(actorId, concerned), {
        kind: 'project.moved',
        params: { name: projectName, to },
        ...about('project', projectId, id),
      }),
    );
    this.bus.on(ProjectBecameOverdue, 'notices', ({ projectId, projectName, stage, entryId, ownerId }) =>
      this.notices.tell([ownerId], {
        kind: 'project.overdue',
        params: { name: projectName, stage },
        ...about('project', projectId, `overdue ${entryId}`),
      }),
    );
  }

  private listenToTasks(): void {
    this.bus.on(TaskAssigned, 'notices', ({ id, task, assigneeId, actorId }) =>
      this.notices.tell(without(actorId, [assigneeId]), {
        kind: 'task.assigned',
        params: { kind: task.kind, title: task.title },
        ...about('task', task.taskId, id),
      }),
    );
    this.bus.on(TaskIsDue, 'notices', ({ task, dueOn, when, concerned }) =>
      this.notices.tell(concerned, {
        kind: `task.${when}`,
        params: { kind: task.kind, title: task.title, dueOn, assignee: task.assigneeName },
        ...about('task', task.taskId, `${when} ${task.taskId} ${dueOn}`),
      }),
    );
  }

  private listenToExports(): void {
    this.bus.on(
      ExportWaits,
      'notices',
      ({ id, exported: { id: exportId, list, rows }, askedBy, approverIds }) =>
        this.notices.tell(approverIds, {
          kind: 'export.waits',
          params: { name: askedBy.name, list, count: String(rows) },
          ...about('export', exportId, id),
        }),
    );
    this.bus.on(
      ExportDecided,
      'notices',
      ({ id, exported: { id: exportId, list, rows }, allowed, askerId }) =>
        this.notices.tell([askerId], {
          kind: allowed ? 'export.allowed' : 'export.refused',
          params: { list, count: String(rows) },
          ...about('export', exportId, id),
        }),
    );
  }
}
