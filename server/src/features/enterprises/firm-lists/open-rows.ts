import type { OpenTexts } from './likely-nodes';
import type { RowNodesFound } from './row-nodes';
import type { ReadRow } from './row-reader';

/** A row whose class several nodes have. */
export interface OpenRow {
  row: number;
  name: string;
  says: string | null;
  industry: string;
  texts: OpenTexts;
  /** Null while nobody has chosen. */
  chosen: string[] | null;
}

/** Of those that wait; whoever chose for these gets the next. */
const WAITING = 100;
/** Of those somebody chose for: as many as anybody does by hand, so that each can be taken back. */
const SETTLED = 500;
const SAYS = 120;

/** Rows for which somebody has to choose a node, and those for which somebody has. */
export class OpenRows {
  /** Of those that wait. */
  count = 0;
  private readonly waiting: OpenRow[] = [];
  private readonly settled: OpenRow[] = [];

  note(read: ReadRow, { open, matches, picked }: RowNodesFound): void {
    if (open === null) return;
    const { row, name, details, scope, wordCells, industry } = read;
    const says = (details.mainProducts ?? scope?.text ?? null)?.slice(0, SAYS) ?? null;
    const chosen = picked ? matches.map(({ code }) => code) : null;
    const words = wordCells.filter(({ column }) => column !== industry?.column).map(({ text }) => text);
    const texts = { words, scope: scope?.text ?? null };
    const item = { row, name, says, industry: open, texts, chosen };
    if (picked) this.settled.push(item);
    else if (this.waiting.length < WAITING) this.waiting.push(item);
    if (!picked) this.count += 1;
    if (this.settled.length > SETTLED) this.settled.shift();
  }

  /** In the order of the file, so that none moves when somebody chooses for it. */
  shown(): OpenRow[] {
    return [...this.waiting, ...this.settled].sort((a, b) => a.row - b.row);
  }
}
