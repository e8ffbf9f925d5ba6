import { Injectable } from '@nestjs/common';
import { IMPORT_UNDO_DAYS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import type { ImportDto, StartImportDto } from './import.dto';
import { ImportIsElsewhere, UndoIsOver } from './import.errors';
import { importOf, undoUntil } from './import.mapper';
import type { ImportRun } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { ImportStart } from './import-start';
import { ImportSteps } from './import-steps';
import { ImportWork } from './import-work';

/** So many rows are taken over, or back, while one waits; more go on by themselves. */
const AT_ONCE = 1_000;

/** Starting, stopping and taking back. */
@Injectable()
export class ImportRunsService {
  constructor(
    private readonly db: Database,
    private readonly runs: ImportRunRepository,
    private readonly starting: ImportStart,
    private readonly steps: ImportSteps,
    private readonly work: ImportWork,
  ) {}

  async start(actor: Actor, id: string, { goodRowsOnly = false }: StartImportDto): Promise<ImportDto> {
    const run = await this.starting.begin(actor, id, goodRowsOnly);
    const { counts, content } = run;
    return this.goOn(actor, run, counts.new + (content.update ? counts.update : 0));
  }

  /** Waits for the rows that are being written at this moment; what is written stays, and can be taken back. */
  async cancel(actor: Actor, id: string): Promise<ImportDto> {
    await this.db.transaction(async () => {
      await this.runs.get(actor, id);
      const run = await this.runs.lock(id);
      if (run?.status === 'running') await this.steps.finish(run, actor, 'cancelled');
      else if (run?.status === 'checking') run.status = 'cancelled';
      else throw new ImportIsElsewhere(run?.status ?? 'failed');
      await this.runs.save(run);
    });
    return this.get(actor, id);
  }

  async undo(actor: Actor, id: string): Promise<ImportDto> {
    const run = await this.db.transaction(async () => {
      await this.runs.get(actor, id);
      const found = await this.runs.lock(id);
      const until = found ? undoUntil(found) : null;
      if (!found || !until || !UNDOABLE.includes(found.status))
        throw new ImportIsElsewhere(found?.status ?? 'failed');
      if (until.getTime() < Date.now()) throw new UndoIsOver(IMPORT_UNDO_DAYS);
      await this.runs.begin(found, 'undoing');
      return found;
    });
    return this.goOn(actor, run, run.counts.added + run.counts.updated);
  }

  private async goOn(actor: Actor, run: ImportRun, rows: number): Promise<ImportDto> {
    if (rows <= AT_ONCE) await this.work.work(run, actor);
    else await this.runs.leave(run.id);
    return this.get(actor, run.id);
  }

  private async get(actor: Actor, id: string): Promise<ImportDto> {
    return importOf(await this.runs.get(actor, id));
  }
}

const UNDOABLE: readonly ImportRun['status'][] = ['done', 'cancelled', 'failed'];
