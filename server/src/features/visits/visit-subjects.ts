import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { EnterprisesService } from '../enterprises';
import { LeadsService } from '../leads';
import { ProjectsService } from '../projects';
import { SubjectsDisagree, VisitOfNobody } from './visit.errors';

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
  ) {}

  /** A project brings its lead and its enterprise with it, a lead its enterprise. */
  async resolve(
    actor: Actor,
    ids: { enterpriseId?: string; leadId?: string; projectId?: string },
  ): Promise<Subject> {
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

  async visited(leadId: string | null, at: Date): Promise<void> {
    if (leadId) await this.leads.visited(leadId, at);
  }
}
