import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Database, type Page } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import type { ListGroupsDto } from '../../platform/http';
import type { VisitDto } from './visit.dto';
import type { Visit } from './visit.entity';
import { NotTheAuthor } from './visit.errors';
import type { CreateVisitDto, UpdateVisitDto } from './visit-input.dto';
import { VisitParts } from './visit-parts';
import type { VisitQuery } from './visit-query.dto';
import { VisitRepository } from './visit.repository';
import { type Subject, VisitSubjects } from './visit-subjects';

@Injectable()
export class VisitsService {
  constructor(
    private readonly db: Database,
    private readonly visits: VisitRepository,
    private readonly subjects: VisitSubjects,
    private readonly parts: VisitParts,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor, query: VisitQuery): Promise<Page<VisitDto>> {
    return this.visits.page(actor, query);
  }

  groups(actor: Actor, query: VisitQuery): Promise<ListGroupsDto> {
    return this.visits.groups(actor, query);
  }

  get(actor: Actor, id: string): Promise<VisitDto> {
    return this.visits.view(actor, id);
  }

  create(actor: Actor, { enterpriseId, leadId, projectId, ...input }: CreateVisitDto): Promise<VisitDto> {
    return this.db.transaction(async () => {
      const main = await this.subjects.resolve(actor, { enterpriseId, leadId, projectId });
      const subject = idsOf(main);
      const parts = await this.parts.resolve(actor, subject.enterpriseId, input);
      const draft = this.visits.make({
        ...ownFields(input),
        ...subject,
        startedAt: new Date(input.startedAt),
        deviceTime: input.deviceTime ? new Date(input.deviceTime) : null,
        departmentId: actor.departmentId,
        authorId: actor.id,
      });
      draft.keepsItsKind();
      const visit = await this.visits.save(draft);
      await this.parts.store(actor, visit, parts);
      await this.audit.record(actor, {
        action: 'visit:created',
        kind: 'visit',
        id: visit.id,
        after: { ...input, ...subject },
      });
      const view = await this.visits.view(actor, visit.id);
      await this.subjects.visited(actor, view, [main, ...(parts.firms ?? [])]);
      return view;
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateVisitDto): Promise<VisitDto> {
    return this.db.transaction(async () => {
      const visit = await this.visits.lock(actor, id);
      const before = await this.visits.view(actor, id);
      if (visit.version !== version) throw new RecordIsStale('visit', before);
      if (visit.authorId !== actor.id && !actor.roles.includes('manager')) throw new NotTheAuthor();
      const parts = await this.parts.resolve(actor, visit.enterpriseId, input, id);
      const { startedAt } = input;
      Object.assign(visit, ownFields(input), startedAt ? { startedAt: new Date(startedAt) } : {});
      visit.keepsItsKind();
      const saved = await this.visits.save(visit);
      await this.parts.store(actor, saved, parts);
      const audited = difference<Partial<VisitDto>>(
        saidIn(before),
        saidIn(await this.visits.view(actor, id)),
      );
      // What changed in tables of its own is a change of the visit too.
      if (saved.version === version && Object.keys(audited.after).length > 0) await this.visits.touch(id);
      await this.audit.record(actor, { action: 'visit:updated', kind: 'visit', id, ...audited });
      return this.visits.view(actor, id);
    });
  }
}

function idsOf({ enterpriseId, leadId, projectId }: Subject): Omit<Subject, 'concerned'> {
  return { enterpriseId, leadId, projectId };
}

type Sent = UpdateVisitDto & Partial<CreateVisitDto>;

/** What stands in the row of the visit itself, as it was sent. */
function ownFields({ firms: _firms, people: _people, nodeCodes: _nodes, ...rest }: Sent): Partial<Visit> {
  return withoutMoments(rest);
}

function withoutMoments({
  anchorIds: _anchors,
  commitments: _commitments,
  startedAt: _startedAt,
  deviceTime: _deviceTime,
  ...own
}: Omit<Sent, 'firms' | 'people' | 'nodeCodes'>): Partial<Visit> {
  return own;
}

/** For the trail, which names no contact: erasing one must leave no name behind. */
function saidIn({ version: _version, updatedAt: _updatedAt, ...said }: VisitDto): Partial<VisitDto> {
  return { ...said, people: said.people.map((each) => (each.contactId ? { ...each, name: '' } : each)) };
}
