import { parentPort, workerData } from 'node:worker_threads';

import type { SheetProblem } from '@lianzhao/contracts';

import type { ProblemParams } from '../../errors';
import { rowsOf } from './rows-of';
import { SheetRefused } from './sheet.errors';
import type { SheetFile, SheetLimits, SheetRow } from './sheet-file';

/** What the thread tells the server: some rows and whether more follow, or why there are none. */
export type Told =
  { rows: SheetRow[]; done: boolean } | { refused: { why: SheetProblem; params: ProblemParams } };

/** Cells in one message; messages are copied, so neither one a row nor one a file is good. */
const BATCH_CELLS = 10_000;

/** The thread that takes a file apart: whatever is in it, the server beside it goes on answering. */
export async function runThread(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('this is the inside of a worker thread');
  const { file, limits } = workerData as { file: SheetFile; limits: SheetLimits };
  const asked = demands(port);
  try {
    let rows: SheetRow[] = [];
    let cells = 0;
    await asked();
    for await (const row of rowsOf(file, limits)) {
      rows.push(row);
      cells += row.cells.length;
      if (cells < BATCH_CELLS) continue;
      port.postMessage({ rows, done: false } satisfies Told);
      [rows, cells] = [[], 0];
      await asked();
    }
    port.postMessage({ rows, done: true } satisfies Told);
  } catch (error) {
    if (!(error instanceof SheetRefused)) throw error;
    port.postMessage({ refused: { why: error.why, params: error.params } } satisfies Told);
  } finally {
    port.close();
  }
}

/** Resolves each time the server asks for more: a reader who is slow is not buried. */
function demands(port: NonNullable<typeof parentPort>): () => Promise<void> {
  let waiting = 0;
  let wake: (() => void) | null = null;
  port.on('message', () => {
    waiting += 1;
    wake?.();
  });
  return async () => {
    while (waiting === 0) await new Promise<void>((resolve) => (wake = resolve));
    waiting -= 1;
  };
}
