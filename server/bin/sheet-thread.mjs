/** A thread that takes an uploaded table apart: see platform/spreadsheet/reading. Runs what is built. */
import { createRequire } from 'node:module';

const { runThread } = createRequire(import.meta.url)('../dist/platform/spreadsheet/reading/sheet-thread.js');

await runThread();
