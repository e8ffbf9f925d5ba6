import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { Edits } from '../../../platform/history';
import type { RegisterImport } from '../../../platform/imports';
import { ImportLineRepository } from './import-line.repository';
import { ImportRunRepository } from './import-run.repository';

/** Takes an import back: all of it but the records somebody changed since, or that others point at by now. */
@Injectable()
export class ImportUndo {
  constructor(
    private readonly db: Database,
    private readonly runs: ImportRunRepository,
    private readonly lines: ImportLineRepository,
    private readonly edits: Edits,
  ) {}

  work(id: string, actor: Actor, register: RegisterImport): Promise<void> {
    return this.db.transaction(async () => {
      const run = await this.runs.lock(id);
      if (run?.status !== 'undoing' || !run.editId) return;
      await this.edits.undo(actor, run.editId, async (_scope, undoEdit) => {
        // Before the register changes anything more: what a row became is told by the edit that brought it back.
        await this.lines.undone(id, register.table, undoEdit);
        await register.undone?.(undoEdit);
      });
      run.counts = await this.lines.counts(id);
      run.done = run.counts.undone + run.counts.kept;
      run.status = 'undone';
      run.undoneAt = new Date();
      await this.runs.save(run);
    });
  }
}
