import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Bus } from '../../platform/bus';
import { EnterprisesService } from '../enterprises';
import { LeadsService } from '../leads';
import { ProjectsService } from '../projects';
import type { VisitDto } from './visit.dto';
import { FirmTwice, SubjectsDisagree, VisitOfNobody } from './visit.errors';
import { VisitRecorded } from './visit.facts';

export interface SubjectIds {
  enterpriseId?: string;
  leadId?: string;
  projectId?: string;
}

export interface Subject {
  enterpriseId: string;
  leadId: string | null;
  projectId: string | null;
  /** Who wants to know that a visit took place. */
  concerned: string[];
}

/** What a visit is about. Each id is read under the actor's own rights before it is stored. */
@Injectable()
export class VisitSubjects {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly leads: LeadsService,
    private readonly projects: ProjectsService,
    private readonly bus: Bus,
  ) {}

  /** A project brings its lead and its enterprise with it, a lead its enterprise. */
  async resolve(actor: Actor, ids: SubjectIds): Promise<Subject> {
    const project = ids.projectId ? await this.projects.find(actor, ids.projectId) : null;
    const leadId = project?.lead.id ?? ids.leadId;
    const lead = leadId ? await this.leads.get(actor, leadId) : null;
    const enterpriseId = lead?.enterprise.id ?? ids.enterpriseId;
    if (ids.leadId && leadId !== ids.leadId) throw new SubjectsDisagree();
    if (ids.enterpriseId && enterpriseId !== ids.enterpriseId) throw new SubjectsDisagree();
    if (!enterpriseId) throw new VisitOfNobody();
    if (!lead) await this.enterprises.get(actor, enterpriseId);
    return {
      enterpriseId,
      leadId: lead?.id ?? null,
      projectId: project?.id ?? lead?.projectId ?? null,
      concerned: lead ? [...new Set([lead.owner?.id ?? lead.reporter.id, lead.reporter.id])] : [],
    };
  }

  /** The firms besides the main one; each stands there once. */
  async others(actor: Actor, mainId: string, firms: readonly SubjectIds[]): Promise<Subject[]> {
    const found: Subject[] = [];
    for (const ids of firms) found.push(await this.resolve(actor, ids));
    const all = [mainId, ...found.map(({ enterpriseId }) => enterpriseId)];
    if (new Set(all).size < all.length) throw new FirmTwice();
    return found;
  }

  /** A lead knows when it was last heard of, and those whom it concerns are told. */
  async visited(actor: Actor, visit: VisitDto, subjects: readonly Subject[]): Promise<void> {
    for (const { leadId } of subjects) if (leadId) await this.leads.visited(leadId, visit.startedAt);
    const concerned = [...new Set(subjects.flatMap((subject) => subject.concerned))];
    const leadId = subjects[0]?.leadId ?? null;
    await this.bus.publish(new VisitRecorded(visit.id, visit.enterprise.name, leadId, actor.id, concerned));
  }
}
