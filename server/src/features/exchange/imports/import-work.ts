import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { RecordNotFound } from '../../../platform/errors';
import { RegisterImports } from '../../../platform/imports';
import { Actors } from '../../auth';
import { ImporterHasNoRight } from './import.errors';
import type { ImportRun } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { type AtWork, ImportSteps } from './import-steps';
import { ImportUndo } from './import-undo';
import { after, type AtRow, type Stretch } from './stretches';

/** Goes on with an import until there is nothing more to do, or somebody stops it. */
@Injectable()
export class ImportWork {
  constructor(
    private readonly actors: Actors,
    private readonly registers: RegisterImports,
    private readonly runs: ImportRunRepository,
    private readonly steps: ImportSteps,
    private readonly undo: ImportUndo,
  ) {}

  /** In the name of whoever started it, with the rights he has by now. */
  async resume(id: string): Promise<void> {
    const run = await this.runs.take(id);
    if (!run) return;
    const actor = await this.actors.byUser(run.actorId, run.permissions);
    if (!actor) throw new ImporterHasNoRight();
    await this.work(run, actor);
  }

  async work(run: ImportRun, actor: Actor): Promise<void> {
    const { id, status, editId, position, content } = run;
    const register = this.registerOf(actor, run.register);
    if (status === 'undoing') return this.undo.work(id, actor, register);
    const work: AtWork = { actor, register, session: await register.open(actor) };
    const step = (stretch?: Stretch) =>
      status === 'running' && editId
        ? this.steps.write(id, editId, work, stretch)
        : this.steps.check(id, work, stretch);
    for (let ahead = this.ahead({ id, status, position, content }, work); ;) {
      const stretch = await ahead;
      ahead = this.ahead(stretch && after(stretch), work);
      if (!(await step(stretch))) return;
    }
  }

  /** What comes next is judged while the database writes what came before. */
  private ahead(at: AtRow | undefined, { session }: AtWork): Promise<Stretch | undefined> {
    const stretch = at ? this.steps.ahead(at, session) : Promise.resolve(undefined);
    // Told to whoever waits for it; nobody does once the step before has failed.
    stretch.catch(() => undefined);
    return stretch;
  }

  private registerOf(actor: Actor, code: string) {
    try {
      return this.registers.get(actor, code);
    } catch (error) {
      throw error instanceof RecordNotFound ? new ImporterHasNoRight() : error;
    }
  }
}
