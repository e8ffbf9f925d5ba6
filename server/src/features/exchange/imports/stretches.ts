import type { ImportSession, JudgedRow } from '../../../platform/imports';
import type { ImportLineRepository, StoredLine } from './import-line.repository';
import type { ImportRun } from './import-run.entity';
import { judge } from './table-rows';

/** Rows of one transaction: what a crash costs, and what a cancellation waits for. */
export const STRETCH = 2_000;
/** Transactions that write side by side, for the database's other processors. */
export const LANES = 2;

export type AtRow = Pick<ImportRun, 'id' | 'status' | 'position' | 'content'>;

/** Some lines after a row, and what is thought of them. */
export interface Stretch {
  at: AtRow;
  lines: readonly StoredLine[];
  judged: readonly JudgedRow[];
  /** Whether others follow. */
  more: boolean;
}

/** Those that come next: all of them to be judged, and of a running import those that would write something. */
export async function nextStretch(
  repository: ImportLineRepository,
  at: AtRow,
  session: ImportSession,
  limit = STRETCH,
): Promise<Stretch> {
  const { id, position, content } = at;
  const lines =
    at.status === 'running'
      ? await repository.writable(id, { after: position, limit, update: content.update })
      : await repository.next(id, position, limit);
  const judged = lines.length > 0 ? await judge(session, content, lines) : [];
  return { at, lines, judged, more: lines.length === limit };
}

/** Where the import stands after it; undefined when nothing is left. */
export function after({ at, lines, more }: Stretch): AtRow | undefined {
  const last = lines.at(-1);
  return last && more ? { ...at, position: last.row } : undefined;
}

/** Whether it is what the import goes on with: nobody else went on, and its columns are still said to be the same. */
export function fits({ at }: Stretch, run: AtRow): boolean {
  return (
    at.status === run.status &&
    at.position === run.position &&
    JSON.stringify(at.content) === JSON.stringify(run.content)
  );
}

/** In equal parts, one for each of those who write. */
export function lanesOf(stretch: Stretch): Stretch[] {
  const { lines, judged } = stretch;
  const each = Math.ceil(lines.length / LANES);
  if (lines.length <= STRETCH) return [stretch];
  return Array.from({ length: LANES }, (_, lane) => {
    const [from, until] = [lane * each, (lane + 1) * each];
    return { ...stretch, lines: lines.slice(from, until), judged: judged.slice(from, until) };
  });
}

/** What is left of it when only some rows may be written. */
export function only(stretch: Stretch, rows: ReadonlySet<number>): Stretch {
  const lines = stretch.lines.filter(({ row }) => rows.has(row));
  return { ...stretch, lines, judged: stretch.judged.filter(({ row }) => rows.has(row)) };
}
