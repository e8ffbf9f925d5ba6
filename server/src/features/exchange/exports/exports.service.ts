import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import { Database, type Paging } from '../../../platform/database';
import { ListExports } from '../../../platform/exports';
import { registerName } from '../imports/book.words';
import type {
  CreateExportDto,
  DecideExportDto,
  ExportDto,
  ExportListsDto,
  ExportPageDto,
} from './export.dto';
import { ExportIsElsewhere } from './export.errors';
import type { ExportRun } from './export-run.entity';
import { ExportRunRepository } from './export-run.repository';
import { ExportStart } from './export-start';
import { ExportWork } from './export-work';

/** So many rows are written while one waits. */
const AT_ONCE = 2_000;

/** Lists as files: asking, allowing, stopping, fetching. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: Database,
    private readonly lists: ListExports,
    private readonly runs: ExportRunRepository,
    private readonly starting: ExportStart,
    private readonly work: ExportWork,
  ) {}

  kinds(actor: Actor): ExportListsDto {
    const items = this.lists.of(actor).map(({ code, columns }) => ({
      code,
      columns: columns.map(({ key, zh, en }) => ({ key, zh, en })),
    }));
    return { items, freeRows: this.starting.freeRows };
  }

  async create(actor: Actor, input: CreateExportDto): Promise<ExportDto> {
    const run = await this.starting.ask(actor, input);
    if (run.status === 'running') await this.goOn(run, actor);
    return this.runs.view(actor, run.id);
  }

  list(actor: Actor, paging: Paging): Promise<ExportPageDto> {
    return this.runs.page(actor, paging);
  }

  waiting(actor: Actor, paging: Paging): Promise<ExportPageDto> {
    return this.runs.waiting(actor, paging);
  }

  get(actor: Actor, id: string): Promise<ExportDto> {
    return this.runs.view(actor, id);
  }

  async cancel(actor: Actor, id: string): Promise<ExportDto> {
    await this.db.transaction(async () => {
      const run = await this.runs.lockOwn(actor, id);
      if (run.status !== 'running' && run.status !== 'waiting') throw new ExportIsElsewhere(run.status);
      await this.runs.save({ ...run, status: 'cancelled', finishedAt: new Date() });
    });
    return this.runs.view(actor, id);
  }

  /** Somebody else's wish; what is allowed is written with the rights of whoever asked. */
  async decide(actor: Actor, id: string, { allow, reason }: DecideExportDto): Promise<void> {
    await this.db.transaction(async () => {
      const run = await this.runs.lockWaiting(actor, id);
      const decided = { decidedBy: actor.id, decisionReason: reason ?? null };
      const status = allow ? 'running' : 'refused';
      await this.runs.save({
        ...run,
        ...decided,
        status,
        finishedAt: allow ? null : new Date(),
        aliveAt: null,
      });
      await this.starting.trail.decided(actor, run, allow);
    });
  }

  /** The file under a name people recognise; that it was fetched is written down. */
  async file(
    actor: Actor,
    id: string,
  ): Promise<{ name: string; run: ExportRun; bytes: AsyncIterable<Buffer> }> {
    return this.db.transaction(async () => {
      const run = await this.runs.lockOwn(actor, id);
      if (run.status !== 'done') throw new ExportIsElsewhere(run.status);
      await this.starting.trail.record(actor, run, 'export:fetched');
      const name = `${registerName(run.list, run.language)} ${dayOf(run.createdAt)}`;
      return { name, run, bytes: this.runs.parts(id) };
    });
  }

  private async goOn(run: ExportRun, actor: Actor): Promise<void> {
    if (run.rowCount <= AT_ONCE) await this.work.work(run, actor);
    else await this.runs.leave(run.id);
  }
}
