import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Bus } from '../../platform/bus';
import { Database, type Page } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import type { CommitmentDto, CreateVisitDto, UpdateVisitDto, VisitDto, VisitQuery } from './visit.dto';
import type { Commitment, Visit } from './visit.entity';
import { NotTheAuthor } from './visit.errors';
import { VisitRecorded } from './visit.facts';
import { VisitRepository } from './visit.repository';
import { VisitSubjects } from './visit-subjects';

@Injectable()
export class VisitsService {
  constructor(
    private readonly db: Database,
    private readonly visits: VisitRepository,
    private readonly subjects: VisitSubjects,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  list(actor: Actor, query: VisitQuery): Promise<Page<VisitDto>> {
    return this.visits.page(actor, query);
  }

  get(actor: Actor, id: string): Promise<VisitDto> {
    return this.visits.view(actor, id);
  }

  create(actor: Actor, { enterpriseId, leadId, projectId, ...input }: CreateVisitDto): Promise<VisitDto> {
    return this.db.transaction(async () => {
      const { concerned, ...subject } = await this.subjects.resolve(actor, {
        enterpriseId,
        leadId,
        projectId,
      });
      const visit = await this.visits.save({
        ...input,
        ...subject,
        startedAt: new Date(input.startedAt),
        deviceTime: input.deviceTime ? new Date(input.deviceTime) : null,
        commitments: asStored(input.commitments ?? []),
        departmentId: actor.departmentId,
        authorId: actor.id,
      });
      await this.subjects.visited(subject.leadId, visit.startedAt);
      await this.audit.record(actor, {
        action: 'visit:created',
        kind: 'visit',
        id: visit.id,
        after: { ...input, ...subject },
      });
      const view = await this.visits.view(actor, visit.id);
      await this.bus.publish(
        new VisitRecorded(visit.id, view.enterprise.name, subject.leadId, actor.id, concerned),
      );
      return view;
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateVisitDto): Promise<VisitDto> {
    return this.db.transaction(async () => {
      const visit = await this.visits.lock(actor, id);
      if (visit.version !== version) throw new RecordIsStale('visit', await this.visits.view(actor, id));
      if (visit.authorId !== actor.id && !actor.roles.includes('manager')) throw new NotTheAuthor();
      const { startedAt, commitments, ...fields } = input;
      const changes: Partial<Visit> = fields;
      if (startedAt) changes.startedAt = new Date(startedAt);
      if (commitments) changes.commitments = asStored(commitments);
      const audited = difference<Partial<Visit>>(visit, changes);
      await this.visits.save(Object.assign(visit, changes));
      await this.audit.record(actor, { action: 'visit:updated', kind: 'visit', id, ...audited });
      return this.visits.view(actor, id);
    });
  }
}

function asStored(commitments: readonly CommitmentDto[]): Commitment[] {
  return commitments.map(({ side, text, dueOn }) => ({ side, text, dueOn: dueOn ?? null }));
}
