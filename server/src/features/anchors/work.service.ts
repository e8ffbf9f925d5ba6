import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { EnterprisesService } from '../enterprises';
import { LeadsService } from '../leads';
import { ProjectsService } from '../projects';
import type { AnchorLeadsDto, AnchorProjectsDto, AnchorWorkDto } from './anchor.dto';
import { AnchorsRepository } from './anchors.repository';

/** So many are shown; the lists have the rest. */
const LATEST = 10;
const NONE = { total: 0, open: 0 };

/** Leads and projects that came through a chain leader, of those the reader may see. */
@Injectable()
export class WorkService {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly leads: LeadsService,
    private readonly projects: ProjectsService,
    private readonly rows: AnchorsRepository,
  ) {}

  async of(actor: Actor, id: string): Promise<AnchorWorkDto> {
    await this.enterprises.anchor(id);
    const may = actor.permissions;
    const [leads, projects] = await Promise.all([
      may.has('lead:read') ? this.leadsOf(actor, id) : null,
      may.has('project:read') ? this.projectsOf(actor, id) : null,
    ]);
    return { leads, projects };
  }

  private async leadsOf(actor: Actor, id: string): Promise<AnchorLeadsDto> {
    const [count = NONE] = await this.rows.leads(actor, [id]);
    const { items } = await this.leads.list(actor, { anchorId: id, limit: LATEST, count: 'none' });
    return { total: count.total, open: count.open, items };
  }

  private async projectsOf(actor: Actor, id: string): Promise<AnchorProjectsDto> {
    const [count = NONE] = await this.rows.projects(actor, [id]);
    const { items } = await this.projects.list(actor, { anchorId: id, limit: LATEST, count: 'none' });
    return { total: count.total, open: count.open, items };
  }
}
