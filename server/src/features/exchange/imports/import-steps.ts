import { Injectable } from '@nestjs/common';
import type { LineOutcome } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { Edits } from '../../../platform/history';
import type { CellFlaw, ImportSession, JudgedRow, RegisterImport } from '../../../platform/imports';
import { ImportLineRepository, type StoredLine } from './import-line.repository';
import type { ImportRun } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { type AtRow, fits, nextStretch, STRETCH, type Stretch } from './stretches';

/** Whoever works on an import, and with what. */
export interface AtWork {
  actor: Actor;
  register: RegisterImport;
  session: ImportSession;
}

interface Written {
  row: number;
  outcome: LineOutcome;
  recordId: string | null;
  flaws?: CellFlaw[];
}

/** One stretch of an import in one transaction, which also notes how far it came: none is ever done twice. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly db: Database,
    private readonly runs: ImportRunRepository,
    private readonly lines: ImportLineRepository,
    private readonly edits: Edits,
    private readonly audit: Audit,
  ) {}

  /**
   * What the next step would have to read first, outside any transaction, while the step before writes. Undefined for rows of
   * a register whose session cannot say that they are still so.
   */
  async ahead(at: AtRow, session: ImportSession): Promise<Stretch | undefined> {
    if (at.status === 'running' && !session.prepare) return undefined;
    const stretch = await nextStretch(this.lines, at, session);
    if (at.status === 'running') await session.prepare?.(stretch.judged);
    return stretch;
  }

  /**
   * Judges some rows.
   * @param ahead what was thought of them before
   * @returns whether there is more to do
   */
  check(id: string, { session }: AtWork, ahead?: Stretch): Promise<boolean> {
    return this.db.transaction(async () => {
      const run = await this.runs.lock(id);
      if (run?.status !== 'checking') return false;
      const { lines, judged } = await this.stretch(run, session, ahead);
      if (lines.length > 0) await this.lines.judged(id, judged);
      const more = lines.length === STRETCH;
      if (!more) {
        await this.lines.findTwins(id);
        run.counts = await this.lines.counts(id);
        run.status = 'ready';
      }
      return this.advance(run, lines, more);
    });
  }

  /**
   * Takes some rows over.
   * @param ahead what was thought of them before
   * @returns whether there is more to do
   */
  write(id: string, editId: string, work: AtWork, ahead?: Stretch): Promise<boolean> {
    return this.edits.resume(editId, async () => {
      const run = await this.runs.lock(id);
      if (run?.status !== 'running') return false;
      const stretch = await this.stretch(run, work.session, ahead);
      const { lines } = stretch;
      if (lines.length > 0) await this.lines.became(id, await this.writeRows(stretch, work));
      const more = lines.length === STRETCH;
      if (!more) await this.finish(run, work.actor, 'done');
      if (!more && work.register.personal) await this.lines.forgetTaken(id);
      return this.advance(run, lines, more);
    });
  }

  /** Ends the import where it is; what was taken over stays and can be taken back. */
  async finish(run: ImportRun, actor: Actor, status: 'done' | 'cancelled'): Promise<void> {
    run.counts = await this.lines.counts(run.id);
    run.status = status;
    run.finishedAt = new Date();
    const { fileName: file, counts, register } = run;
    await this.audit.record(actor, {
      ...{ action: `${register}:imported`, kind: 'import', id: run.id },
      after: { file, status, added: counts.added, updated: counts.updated, left: counts.left },
    });
  }

  /** What the preview promised is judged anew: of rows that would do something else by now nothing is written. */
  private async writeRows({ lines, judged }: Stretch, { session }: AtWork): Promise<Written[]> {
    const holds = ({ verdict, recordId }: JudgedRow, at: number) =>
      verdict === lines[at]?.verdict && recordId === lines[at]?.recordId;
    const sound = judged.filter(holds);
    const fresh = sound.filter(({ verdict }) => verdict === 'new');
    const known = sound.filter(({ verdict }) => verdict === 'update');
    const added = fresh.length > 0 ? await session.add(fresh) : new Map<number, string>();
    const changed = known.length > 0 ? await session.change(known) : new Set<number>();
    return judged.map(({ row, recordId, flaws }) => {
      const id = added.get(row);
      if (id) return { row, outcome: 'added', recordId: id };
      if (changed.has(row)) return { row, outcome: 'updated', recordId };
      return { row, outcome: 'left', recordId, flaws: [CHANGED_SINCE, ...flaws] };
    });
  }

  private async stretch(run: ImportRun, session: ImportSession, ahead?: Stretch): Promise<Stretch> {
    return ahead && fits(ahead, run) ? ahead : nextStretch(this.lines, run, session);
  }

  private async advance(run: ImportRun, lines: readonly StoredLine[], more: boolean): Promise<boolean> {
    run.position = lines.at(-1)?.row ?? run.position;
    run.done += lines.length;
    run.attempts = 0;
    run.aliveAt = new Date();
    await this.runs.save(run);
    return more;
  }
}

const CHANGED_SINCE: CellFlaw = { field: null, code: 'changed-since', params: {} };
