import type { CellFlaw, FieldRow, ImportSession, JudgedRow } from '../../../platform/imports';
import { unitOf } from '../../../platform/spreadsheet';
import type { ShownLine, StoredLine } from './import-line.repository';
import type { TableContent } from './import-run.entity';

type Shape = Pick<TableContent, 'columns' | 'titles'>;

/** What a line says, by the fields its columns stand for; what somebody wrote instead counts. */
export function cellsOf(
  { columns }: Shape,
  { cells, fixed }: Pick<StoredLine | ShownLine, 'cells' | 'fixed'>,
): Record<string, string> {
  const said = Object.entries(columns).flatMap(([field, at]) =>
    at === null ? [] : [[field, cells[at] ?? ''] as const],
  );
  return { ...Object.fromEntries(said), ...fixed };
}

/** Judges lines, and adds what reading the file could not tell for sure. */
export async function judge(
  session: ImportSession,
  content: Shape,
  lines: readonly StoredLine[],
): Promise<JudgedRow[]> {
  const units = unitsOf(content);
  const rows: FieldRow[] = lines.map((line) => ({ row: line.row, cells: cellsOf(content, line), units }));
  const judged = await session.judge(rows);
  return judged.map((row, at) => withDoubts(row, doubtsOf(content, lines[at])));
}

function withDoubts(row: JudgedRow, doubts: CellFlaw[]): JudgedRow {
  const doubted = new Set(doubts.map(({ field }) => field));
  const flaws = [...doubts, ...row.flaws.filter(({ field }) => field === null || !doubted.has(field))];
  return { ...row, flaws, verdict: flaws.length > 0 ? 'error' : row.verdict };
}

function doubtsOf({ columns }: Shape, line: StoredLine | undefined): CellFlaw[] {
  const { doubts, fixed } = line ?? {};
  if (!doubts) return [];
  return Object.entries(columns).flatMap(([field, at]) => {
    const doubt = at === null ? undefined : doubts[at];
    return doubt && fixed?.[field] === undefined ? [{ field, ...doubt }] : [];
  });
}

function unitsOf({ columns, titles }: Shape): Record<string, string> {
  const units = Object.entries(columns).flatMap(([field, at]) => {
    const unit = at === null ? null : unitOf(titles[at] ?? '');
    return unit === null ? [] : [[field, unit] as const];
  });
  return Object.fromEntries(units);
}
