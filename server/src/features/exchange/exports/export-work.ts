import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';

import type { Actor } from '../../../platform/access';
import { RecordNotFound } from '../../../platform/errors';
import { type ListExport, ListExports } from '../../../platform/exports';
import { type Cell, csvOf, type Sheet, writeWorkbook } from '../../../platform/spreadsheet';
import { Actors } from '../../auth';
import { registerName } from '../imports/book.words';
import { ExporterHasNoRight, ExportIsStopped } from './export.errors';
import type { ExportRun } from './export-run.entity';
import { ExportRunRepository } from './export-run.repository';

/** Bytes of a piece of the file. */
const PART = 1024 * 1024;
/** Rows read at once; between two, others get their turn and a cancellation is seen. */
const BATCH = 1_000;

/** Writes a list into a file, row by row, as whoever asked for it sees it. */
@Injectable()
export class ExportWork {
  constructor(
    private readonly actors: Actors,
    private readonly lists: ListExports,
    private readonly runs: ExportRunRepository,
  ) {}

  /** In the name of whoever asked for it, with the rights he has by now. */
  async resume(id: string): Promise<void> {
    const run = await this.runs.take(id);
    if (!run) return;
    const actor = await this.actors.byUser(run.actorId, run.permissions);
    if (!actor) throw new ExporterHasNoRight();
    await this.work(run, actor);
  }

  async work(run: ExportRun, actor: Actor): Promise<void> {
    const list = this.listOf(actor, run.list);
    if (!(await this.runs.restart(run.id))) return;
    const sheet = this.sheetOf(run, list, actor);
    const stream =
      run.format === 'xlsx'
        ? writeWorkbook([sheet])
        : csvOf(sheet, run.format === 'csv' ? 'utf-8' : 'gb18030');
    await this.runs.finish(run.id, await this.keep(run.id, stream));
  }

  private async keep(id: string, stream: AsyncIterable<Buffer>): Promise<number> {
    let [place, bytes, held] = [0, 0, 0];
    let waiting: Buffer[] = [];
    const flush = async () => {
      await this.runs.addPart(id, place, Buffer.concat(waiting));
      [place, held, waiting] = [place + 1, 0, []];
    };
    for await (const piece of stream) {
      waiting.push(piece);
      held += piece.length;
      bytes += piece.length;
      if (held >= PART) await flush();
    }
    if (held > 0) await flush();
    return bytes;
  }

  private sheetOf(run: ExportRun, list: ListExport, actor: Actor): Sheet {
    const columns = run.columns.flatMap((key) => list.columns.find((each) => each.key === key) ?? []);
    const rowsOf = () => this.rows(run, list, actor);
    async function* rows(): AsyncGenerator<Cell[]> {
      for await (const row of rowsOf()) yield columns.map(({ value }) => value(row, run.language));
    }
    return {
      name: registerName(run.list, run.language),
      note: run.note,
      columns: columns.map(({ zh, en, kind, width }) => ({
        header: run.language === 'en' ? en : zh,
        kind,
        width,
      })),
      rows: rows(),
    };
  }

  private async *rows({ id, filter }: ExportRun, list: ListExport, actor: Actor): AsyncGenerator<unknown> {
    let done = 0;
    for (let after: string | undefined; ;) {
      const query = plainToInstance(list.query, { ...filter, after, batch: BATCH, count: 'none' });
      const page = await list.page(actor, query);
      yield* page.items;
      done += page.items.length;
      if (!(await this.runs.goesOn(id, done))) throw new ExportIsStopped();
      if (page.next === null) return;
      after = page.next;
    }
  }

  private listOf(actor: Actor, code: string): ListExport {
    try {
      return this.lists.get(actor, code);
    } catch (error) {
      throw error instanceof RecordNotFound ? new ExporterHasNoRight() : error;
    }
  }
}
