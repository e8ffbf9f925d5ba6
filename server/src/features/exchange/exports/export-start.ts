import { Inject, Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { InvalidInput } from '../../../platform/errors';
import { filterOf, type ListExport, ListExports } from '../../../platform/exports';
import type { CreateExportDto } from './export.dto';
import { noteOf } from './export.words';
import { ExportRunRepository } from './export-run.repository';
import { ExportTrail } from './export-trail';

/** More rows than these need somebody's consent. */
export const FREE_ROWS = Symbol('rows of an export that need no consent');

/** Writes down who wants which list, and whether somebody has to allow it first. */
@Injectable()
export class ExportStart {
  constructor(
    private readonly db: Database,
    private readonly lists: ListExports,
    private readonly runs: ExportRunRepository,
    readonly trail: ExportTrail,
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
      await this.trail.record(actor, run, 'export:created');
      if (!free) await this.trail.waits(actor, run);
      return run;
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
