import { Inject, Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Bus } from '../../../platform/bus';
import { Database } from '../../../platform/database';
import { InvalidInput } from '../../../platform/errors';
import { ExportDecided, ExportWaits, type ListExport, ListExports } from '../../../platform/exports';
import type { CreateExportDto } from './export.dto';
import { filterOf } from './export-filter';
import { noteOf } from './export.words';
import type { ExportRun } from './export-run.entity';
import { ExportRunRepository } from './export-run.repository';

/** More rows than these need somebody's consent. */
export const FREE_ROWS = Symbol('rows of an export that need no consent');

/** Writes down who wants which list, and whether somebody has to allow it first. */
@Injectable()
export class ExportStart {
  constructor(
    private readonly db: Database,
    private readonly lists: ListExports,
    private readonly runs: ExportRunRepository,
    private readonly audit: Audit,
    private readonly bus: Bus,
    @Inject(FREE_ROWS) readonly freeRows: number,
  ) {}

  async ask(actor: Actor, { list: code, format, language = 'zh-CN', columns, filter = {} }: CreateExportDto) {
    const list = this.lists.get(actor, code);
    const wanted = columnsOf(list, columns);
    const said = filterOf(list, filter);
    const query = plainToInstance(list.query, { ...said, limit: 1, count: 'exact' });
    const rows = (await list.page(actor, query)).count?.value ?? 0;
    const free = rows <= this.freeRows || actor.permissions.has('export:approve');
    return this.db.transaction(async () => {
      const run = await this.runs.save({
        ...{
          list: code,
          actorId: actor.id,
          departmentId: actor.departmentId,
          permissions: [...actor.permissions],
        },
        ...{ format, language, columns: wanted, filter: said, rowCount: rows, aliveAt: new Date() },
        note: noteOf(actor, language, { filter: said, rows, remark: list.remark?.[language] }),
        status: free ? 'running' : 'waiting',
      });
      await this.record(actor, run, 'export:created');
      if (!free) await this.askApprovers(actor, run);
      return run;
    });
  }

  /** Told of in the transaction of the decision. */
  async decided({ id, list, rowCount: rows, actorId }: ExportRun, allowed: boolean): Promise<void> {
    await this.bus.publish(new ExportDecided({ id, list, rows }, allowed, actorId));
  }

  private async askApprovers({ id: askerId, name }: Actor, run: ExportRun): Promise<void> {
    const { id, list, rowCount: rows } = run;
    const approverIds = await this.runs.approvers(run);
    await this.bus.publish(new ExportWaits({ id, list, rows }, { id: askerId, name }, approverIds));
  }

  async record(actor: Actor, run: ExportRun, action: string): Promise<void> {
    const { id, list, filter, columns, rowCount: rows, format } = run;
    await this.audit.record(actor, {
      action,
      kind: 'export',
      id,
      after: { list, filter, columns, rows, format },
    });
  }
}

function columnsOf({ columns }: ListExport, wanted: string[] | undefined): string[] {
  const known = columns.map(({ key }) => key);
  const unknown = (wanted ?? []).flatMap((key, at) =>
    known.includes(key) ? [] : [{ pointer: `/columns/${at}`, code: 'unknown-column' }],
  );
  if (unknown.length > 0) throw new InvalidInput(unknown);
  return [...new Set(wanted ?? known)];
}
