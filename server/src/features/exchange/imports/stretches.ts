import type { ImportSession, JudgedRow } from '../../../platform/imports';
import type { ImportLineRepository, StoredLine } from './import-line.repository';
import type { ImportRun } from './import-run.entity';
import { judge } from './table-rows';

/** Rows of one transaction: what a crash costs, and what a cancellation waits for. */
export const STRETCH = 2_000;

export type AtRow = Pick<ImportRun, 'id' | 'status' | 'position' | 'content'>;

/** Some lines after a row, and what is thought of them. */
export interface Stretch {
  at: AtRow;
  lines: StoredLine[];
  judged: JudgedRow[];
}

/** Those that come next: all of them to be judged, and of a running import those that would write something. */
export async function nextStretch(
  repository: ImportLineRepository,
  at: AtRow,
  session: ImportSession,
): Promise<Stretch> {
  const { id, position, content } = at;
  const lines =
    at.status === 'running'
      ? await repository.writable(id, { after: position, limit: STRETCH, update: content.update })
      : await repository.next(id, position, STRETCH);
  const judged = lines.length > 0 ? await judge(session, content, lines) : [];
  return { at, lines, judged };
}

/** Where the import stands after them; undefined when nothing is left. */
export function after({ at, lines }: Stretch): AtRow | undefined {
  const last = lines.at(-1);
  return last && lines.length === STRETCH ? { ...at, position: last.row } : undefined;
}

/** Whether it is what the import goes on with: nobody else went on, and its columns are still said to be the same. */
export function fits({ at }: Stretch, run: AtRow): boolean {
  return (
    at.status === run.status &&
    at.position === run.position &&
    JSON.stringify(at.content) === JSON.stringify(run.content)
  );
}
