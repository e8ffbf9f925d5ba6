import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { ImportChoices, type RegisterImport } from '../../../platform/imports';
import {
  type AnyTable,
  anyTable,
  headOf,
  type KnownColumn,
  matchTitles,
  SHEET_LIMITS,
  type SheetFile,
  type SheetLimits,
  type SheetRow,
  titleKey,
} from '../../../platform/spreadsheet';
import { TableIsEmpty } from './import.errors';
import { ImportLineRepository, type NewLine } from './import-line.repository';
import type { ImportRun, TableContent } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import { LineSeal } from './line-seal';
import { NO_COUNTS } from './no-counts';

const MB = 1024 * 1024;
/** Half a million rows, packed as Excel packs them. */
const READING: SheetLimits = {
  ...SHEET_LIMITS,
  ...{ file: LIMITS.importMb * MB, unpacked: 600 * MB, spans: true },
};
const SAMPLES = 3;
/** Characters of a sample. */
const SAMPLE = 80;
/** Characters of it where the rows are about people. */
const HINT = 2;
/** Characters kept of a cell: the longest texts of a register are as long. */
const CELL = LIMITS.text + 1;
const BATCH = 1_000;
const EVERYWHERE = '00000000-0000-0000-0000-000000000000';

/** Brings an uploaded table in: read while it is written down, never in memory as a whole. */
@Injectable()
export class Intake {
  constructor(
    private readonly db: Database,
    private readonly runs: ImportRunRepository,
    private readonly lines: ImportLineRepository,
    private readonly choices: ImportChoices,
    private readonly seal: LineSeal,
  ) {}

  async keep(actor: Actor, register: RegisterImport, file: SheetFile): Promise<ImportRun> {
    const known = knownColumns(register);
    const table = await anyTable(file, known, READING);
    if (!table) throw new TableIsEmpty();
    const content = await this.contentOf(register, table, known);
    return this.db.transaction(async () => {
      const run = await this.runs.add({
        ...{ register: register.code, actorId: actor.id, permissions: [...actor.permissions] },
        ...{ fileName: file.name, status: 'checking', content, counts: NO_COUNTS, aliveAt: new Date() },
      });
      run.rowCount = await this.write(run, table.rows, register);
      if (run.rowCount === 0) throw new TableIsEmpty();
      await this.runs.save(run);
      return run;
    });
  }

  /** What was chosen for these titles counts for the next file that has them. */
  async remember(actor: Actor, { register, content }: ImportRun): Promise<void> {
    const chosen = new Map([[titlesKey(content.titles), content.columns]]);
    await this.choices.remember(actor, { kind: `import:${register}`, scopeId: EVERYWHERE }, chosen);
  }

  private async contentOf(
    { code, fields }: RegisterImport,
    { sheet, row: headRow, titles }: AnyTable,
    known: readonly KnownColumn[],
  ): Promise<TableContent> {
    const earlier = await this.choices.of<TableContent['columns']>({
      ...{ kind: `import:${code}`, scopeId: EVERYWHERE },
    });
    const chosen = earlier.get(titlesKey(titles));
    const found = matchTitles(titles, known, { loosely: true });
    const columns = chosen ?? Object.fromEntries(fields.map(({ key }) => [key, found.get(key) ?? null]));
    const samples = titles.map(() => []);
    return { sheet, headRow, titles, samples, columns, remembered: chosen !== undefined, update: true };
  }

  private async write(
    { id, content }: ImportRun,
    rows: AsyncIterable<SheetRow>,
    register: RegisterImport,
  ): Promise<number> {
    const known = knownColumns(register);
    let count = 0;
    let batch: NewLine[] = [];
    const flush = async () => {
      if (batch.length > 0) await this.lines.add(id, batch);
      count += batch.length;
      batch = [];
    };
    for await (const read of rows) {
      if (read.spans) {
        await flush();
        await this.lines.markMerged(id, read.spans);
      } else if (!headOf([read], known)) {
        // A head that comes again, as where several pages were pasted together, is no record.
        batch.push(this.lineOf(read, id, content, register));
        if (batch.length === BATCH) await flush();
      }
    }
    await flush();
    return count;
  }

  private lineOf(
    { row, cells: read, doubts }: SheetRow,
    runId: string,
    { titles, samples }: TableContent,
    { personal = false }: RegisterImport,
  ): NewLine {
    const cells = read.slice(0, titles.length).map((cell) => cell.slice(0, CELL));
    for (const [at, cell] of cells.entries())
      sample(samples[at], personal ? hinted(cell) : cell.slice(0, SAMPLE));
    const said = doubts?.map(({ column, code }) => [column, { code, params: {} }] as const);
    return {
      ...{ row, cells: personal ? this.seal.close(runId, row, cells) : cells },
      doubts: said ? Object.fromEntries(said) : null,
    };
  }
}

/** Enough to recognise a column by, and nobody by. */
function hinted(cell: string): string {
  return cell.length > HINT ? `${cell.slice(0, HINT)}…` : cell;
}

function sample(seen: string[] | undefined, text: string): void {
  if (seen && text !== '' && seen.length < SAMPLES && !seen.includes(text)) seen.push(text);
}

export function knownColumns({ fields }: RegisterImport): KnownColumn[] {
  return fields.map(({ key, zh, en, names = [], required }) => ({
    key,
    names: [zh, en, ...names],
    required,
  }));
}

function titlesKey(titles: readonly string[]): string {
  return createHash('sha256').update(titles.map(titleKey).join('\n')).digest('hex');
}
