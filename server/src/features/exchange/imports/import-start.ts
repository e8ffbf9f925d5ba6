import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { Edits } from '../../../platform/history';
import { RegisterImports } from '../../../platform/imports';
import { ColumnsAreMissing, ImportIsElsewhere, NothingToImport, RowsAreFlawed } from './import.errors';
import type { ImportRun } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { Intake } from './intake';

/** From the preview to the work: once for each import, however often it is asked for. */
@Injectable()
export class ImportStart {
  constructor(
    private readonly db: Database,
    private readonly registers: RegisterImports,
    private readonly runs: ImportRunRepository,
    private readonly edits: Edits,
    private readonly intake: Intake,
  ) {}

  begin(actor: Actor, id: string, goodRowsOnly: boolean): Promise<ImportRun> {
    return this.db.transaction(async () => {
      await this.runs.get(actor, id);
      const run = await this.runs.lock(id);
      // One that was stopped on its way goes on where it stands.
      const stopped = run?.editId && (run.status === 'cancelled' || run.status === 'failed');
      if (!run || (run.status !== 'ready' && !stopped)) throw new ImportIsElsewhere(run?.status ?? 'failed');
      this.refuseUnsound(actor, run, goodRowsOnly);
      const { register, fileName: file } = run;
      run.editId ??= await this.edits.open(actor, {
        ...{ kind: `${register}:imported`, scopeId: id, params: { file, rows: run.rowCount } },
      });
      run.permissions = [...actor.permissions];
      run.startedAt ??= new Date();
      run.finishedAt = null;
      await this.intake.remember(actor, run);
      const { added, updated, left } = run.counts;
      await this.runs.begin(run, 'running', added + updated + left);
      return run;
    });
  }

  private refuseUnsound(actor: Actor, { register: code, content, counts }: ImportRun, goodRowsOnly: boolean) {
    const { fields } = this.registers.get(actor, code);
    const missing = fields.filter(({ key, required }) => required && (content.columns[key] ?? null) === null);
    if (missing.length > 0) throw new ColumnsAreMissing(missing.map(({ zh }) => zh));
    if (counts.error > 0 && !goodRowsOnly) throw new RowsAreFlawed(counts.error);
    if (counts.new + (content.update ? counts.update : 0) === 0) throw new NothingToImport();
  }
}
