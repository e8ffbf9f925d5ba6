import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { dayOf } from '../../platform/calendar';
import { Database, type Page } from '../../platform/database';
import type { Sheet } from '../../platform/spreadsheet';
import { ProjectsService } from '../projects';
import type { TimelineEntryDto, TimelineExportQuery, TimelineQuery } from './timeline.dto';
import { TimelineRepository } from './timeline.repository';
import { timelineSheet } from './timeline-sheet';

@Injectable()
export class TimelineService {
  constructor(
    private readonly db: Database,
    private readonly timeline: TimelineRepository,
    private readonly projects: ProjectsService,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor, query: TimelineQuery): Promise<Page<TimelineEntryDto>> {
    return this.timeline.page(actor, query);
  }

  /** What is taken away as a file; who took it is written down before the first byte leaves. */
  async sheet(
    actor: Actor,
    { format = 'xlsx', language = 'zh-CN', ...query }: TimelineExportQuery,
  ): Promise<Sheet> {
    // Refuses what the actor does not see before anything is written down.
    await this.timeline.page(actor, { ...query, limit: 1, count: 'none' });
    const { recordKind, recordId, ...filter } = query;
    await this.db.transaction(() =>
      this.audit.record(actor, {
        ...{ action: 'timeline:exported', kind: recordKind, id: recordId },
        after: { ...filter, format },
      }),
    );
    const stages = (await this.projects.stages()).map(
      ({ code, nameZh, nameEn }) => [code, language === 'en' ? nameEn : nameZh] as const,
    );
    const told = { language, stages: new Map(stages), note: `${actor.name} · ${dayOf()}` };
    return timelineSheet(this.timeline.each(actor, query), told);
  }
}
