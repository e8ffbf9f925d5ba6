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
import { type AtRow, fits, LANES, lanesOf, nextStretch, only, STRETCH, type Stretch } from './stretches';

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

/** Stretches of an import, each in one transaction that also notes what became of its rows: none is ever done twice. */
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
    const stretch = await nextStretch(
      this.lines,
      at,
      session,
      at.status === 'running' ? STRETCH * LANES : STRETCH,
    );
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
      const { lines, judged, more } = await this.stretch(run, session, ahead);
      if (lines.length > 0) await this.lines.judged(id, judged);
      if (!more) {
        await this.lines.findTwins(id);
        run.counts = await this.lines.counts(id);
        run.status = 'ready';
      }
      return this.advance(run, lines, more);
    });
  }

  /**
   * Takes some rows over; what was judged ahead, side by side.
   * @param ahead what was thought of them before
   * @returns whether there is more to do
   */
  async write(id: string, editId: string, work: AtWork, ahead?: Stretch): Promise<boolean> {
    const lanes = ahead ? lanesOf(ahead) : [undefined];
    const ended = await Promise.allSettled(
      lanes.map((lane) => this.edits.resume(editId, () => this.writeLane(id, work, lane))),
    );
    const written = ended.map((lane) => {
      if (lane.status === 'rejected') throw lane.reason;
      return lane.value;
    });
    return this.settle(id, work, written);
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

  /** @returns what was to be written, or null when nothing is to be written any more */
  private async writeLane(id: string, work: AtWork, ahead?: Stretch): Promise<Stretch | null> {
    const run = await this.runs.share(id);
    if (run?.status !== 'running') return null;
    const wanted = await this.stretch(run, work.session, ahead);
    const held = await this.lines.hold(
      id,
      wanted.lines.map(({ row }) => row),
    );
    if (held.size > 0) await this.lines.became(id, await this.writeRows(only(wanted, held), work));
    await this.runs.went(id, held.size);
    return wanted;
  }

  /** Notes how far the import came, and ends it when nothing is left, also of what others were to write. */
  private settle(id: string, work: AtWork, written: readonly (Stretch | null)[]): Promise<boolean> {
    return this.db.transaction(async () => {
      const run = await this.runs.lock(id);
      if (run?.status !== 'running') return false;
      const rows = written.flatMap((lane) => lane?.lines.at(-1)?.row ?? []);
      run.position = Math.max(run.position, ...rows);
      let more = written.some((lane) => lane?.more);
      if (!more) {
        const { update } = run.content;
        more = (await this.lines.writable(id, { after: 0, limit: 1, update })).length > 0;
        if (more) run.position = 0;
        else await this.end(run, work);
      }
      await this.runs.save(run);
      return more;
    });
  }

  private async end(run: ImportRun, { actor, register }: AtWork): Promise<void> {
    await this.finish(run, actor, 'done');
    if (register.personal) await this.lines.forgetTaken(run.id);
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
    const ids = known.flatMap(({ row, recordId }) => (recordId && changed.has(row) ? [recordId] : []));
    await session.settle?.([...added.values(), ...ids]);
    return judged.map(({ row, recordId, flaws }) => {
      const id = added.get(row);
      if (id) return { row, outcome: 'added', recordId: id };
      if (changed.has(row)) return { row, outcome: 'updated', recordId };
      return { row, outcome: 'left', recordId, flaws: [CHANGED_SINCE, ...flaws] };
    });
  }

  private async stretch(run: AtRow, session: ImportSession, ahead?: Stretch): Promise<Stretch> {
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
