import { IMPORT_UNDO_DAYS } from '@lianzhao/contracts';

import { columnLetters } from '../../../platform/spreadsheet';
import type { ImportDto, ImportLineDto, ImportSummaryDto } from './import.dto';
import type { ShownLine } from './import-line.repository';
import type { ImportRun, TableContent } from './import-run.entity';
import type { ListedRun } from './import-run.repository';
import { cellsOf } from './table-rows';

const DAY_MS = 86_400_000;

export function summaryOf(run: ListedRun): ImportSummaryDto {
  const { id, register, fileName, status, rowCount, counts, done, problem } = run;
  const { createdAt, startedAt, finishedAt, undoneAt } = run;
  return {
    ...{ id, register, fileName, status, rowCount, counts, problem },
    ...{ createdAt, startedAt, finishedAt, undoneAt },
    progress: { done, total: totalOf(run) },
    undoUntil: undoUntil(run),
  };
}

export function importOf(run: ImportRun): ImportDto {
  const { sheet, headRow, titles, samples, columns: chosen, remembered, update } = run.content;
  const columns = titles.map((title, at) => ({
    title,
    letters: columnLetters(at),
    samples: samples[at] ?? [],
  }));
  const mapping = Object.fromEntries(
    Object.entries(chosen).flatMap(([field, at]) => (at === null ? [] : [[field, at] as const])),
  );
  return { ...summaryOf(run), sheet, headRow, columns, mapping, remembered, update };
}

export function lineOf(content: TableContent, line: ShownLine): ImportLineDto {
  const { row, verdict, outcome, flaws, twinOf, recordId } = line;
  return { row, cells: cellsOf(content, line), verdict, outcome, flaws, twinOf, recordId };
}

/** Until when an import can be taken back; null when there is nothing of it to take back. */
export function undoUntil({ editId, finishedAt, status }: ListedRun): Date | null {
  if (!editId || !finishedAt || status === 'undone') return null;
  return new Date(finishedAt.getTime() + IMPORT_UNDO_DAYS * DAY_MS);
}

function totalOf({ status, rowCount, counts, content }: ListedRun): number {
  if (status === 'checking') return rowCount;
  if (status === 'undoing' || status === 'undone')
    return counts.added + counts.updated + counts.kept + counts.undone;
  return counts.new + (content.update ? counts.update : 0);
}
