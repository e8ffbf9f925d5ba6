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
    const run = await this.runs.find(id);
    if (!run) return;
    const actor = await this.actors.byUser(run.actorId, run.permissions);
    if (!actor) throw new ImporterHasNoRight();
    await this.work(run, actor);
  }

  async work({ id, status, editId, register: code }: ImportRun, actor: Actor): Promise<void> {
    const register = this.registerOf(actor, code);
    if (status === 'undoing') return this.undo.work(id, actor, register);
    const work: AtWork = { actor, register, session: await register.open(actor) };
    const step = () =>
      status === 'running' && editId ? this.steps.write(id, editId, work) : this.steps.check(id, work);
    while (await step());
  }

  private registerOf(actor: Actor, code: string) {
    try {
      return this.registers.get(actor, code);
    } catch (error) {
      throw error instanceof RecordNotFound ? new ImporterHasNoRight() : error;
    }
  }
}
