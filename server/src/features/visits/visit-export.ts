import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { dayOf } from '../../platform/calendar';
import { Database } from '../../platform/database';
import type { Sheet } from '../../platform/spreadsheet';
import type { VisitExportQuery } from './visit-query.dto';
import { VisitRepository } from './visit.repository';
import { visitSheet } from './visit-sheet';

/** Visits that are taken away as a file; who took them is written down before the first byte leaves. */
@Injectable()
export class VisitExport {
  constructor(
    private readonly db: Database,
    private readonly visits: VisitRepository,
    private readonly audit: Audit,
  ) {}

  async of(
    actor: Actor,
    { format = 'xlsx', language = 'zh-CN', ...query }: VisitExportQuery,
  ): Promise<Sheet> {
    const after = { ...query, format };
    await this.db.transaction(() =>
      this.audit.record(actor, { action: 'visit:exported', kind: 'visit', id: null, after }),
    );
    return visitSheet(this.visits.each(actor, query), { language, note: `${actor.name} · ${dayOf()}` });
  }
}
