import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Bus } from '../../../platform/bus';
import { ExportDecided, ExportWaits } from '../../../platform/exports';
import type { ExportRun } from './export-run.entity';
import { ExportRunRepository } from './export-run.repository';

/** What is kept of an export, and who hears of it; in the transaction of what is done. */
@Injectable()
export class ExportTrail {
  constructor(
    private readonly runs: ExportRunRepository,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  async record(actor: Actor, run: ExportRun, action: string): Promise<void> {
    const { id, list, filter, columns, rowCount: rows, format } = run;
    await this.audit.record(actor, {
      action,
      kind: 'export',
      id,
      after: { list, filter, columns, rows, format },
    });
  }

  async waits({ id: askerId, name }: Actor, run: ExportRun): Promise<void> {
    const { id, list, rowCount: rows } = run;
    const approverIds = await this.runs.approvers(run);
    await this.bus.publish(new ExportWaits({ id, list, rows }, { id: askerId, name }, approverIds));
  }

  async decided(actor: Actor, run: ExportRun, allowed: boolean): Promise<void> {
    await this.record(actor, run, allowed ? 'export:allowed' : 'export:refused');
    const { id, list, rowCount: rows, actorId } = run;
    await this.bus.publish(new ExportDecided({ id, list, rows }, allowed, actorId));
  }
}
