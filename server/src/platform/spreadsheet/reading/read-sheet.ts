import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { SheetRefused } from './sheet.errors';
import { SHEET_LIMITS, type SheetFile, type SheetLimits, type SheetRow } from './sheet-file';
import type { Told } from './sheet-thread';

/** Runs the compiled reader; it lies at the same distance from the sources and from what is built of them. */
const THREAD = join(__dirname, '../../../../bin/sheet-thread.mjs');
/** Longest wait for the next rows; the limits keep honest files far below it. */
const PATIENCE_MS = 60_000;
/** Files taken apart at the same time, by all requests together. */
const AT_ONCE = 2;

/**
 * Rows of a CSV (UTF-8, GB18030 or UTF-16) or XLSX file, read in a thread of its own within limits of memory and
 * size. Nothing in the file is computed or followed: a formula is the text it last showed. Whoever stops listening
 * ends the thread. Refusals are `SheetRefused` and may come after the first rows.
 */
export async function* readSheet(
  file: SheetFile,
  limits: SheetLimits = SHEET_LIMITS,
): AsyncGenerator<SheetRow> {
  if (file.content.byteLength > limits.file) throw new SheetRefused('too-large', { file: file.name });
  await turn();
  const worker = new Worker(THREAD, {
    workerData: { file, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
  });
  const left = new AbortController();
  const next = () => answer(worker, file.name, left.signal);
  try {
    for (let coming = next(); ;) {
      const told = await coming;
      if ('refused' in told) throw new SheetRefused(told.refused.why, told.refused.params);
      // The thread reads on while whoever listens makes something of these rows.
      if (!told.done) coming = next();
      yield* told.rows;
      if (told.done) return;
    }
  } finally {
    left.abort();
    await worker.terminate();
    free();
  }
}

/** The thread's next word, which nobody has to hear. */
function answer(worker: Worker, file: string, left: AbortSignal): Promise<Told> {
  const told = ask(worker, file, left);
  told.catch(() => undefined);
  return told;
}

/** A thread that dies of its limits, or says nothing for too long, is a refusal too. */
async function ask(worker: Worker, file: string, left: AbortSignal): Promise<Told> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    worker.postMessage('more');
    const [told] = (await once(worker, 'message', { signal: AbortSignal.any([left, late]) })) as [Told];
    return told;
  } catch (error) {
    if (late.aborted) throw new SheetRefused('too-slow', { file });
    if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new SheetRefused('too-large', { file });
    throw error;
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
}

/** Hands the place on, or gives it back. */
function free(): void {
  const first = waiting.shift();
  if (first) first();
  else running -= 1;
}
