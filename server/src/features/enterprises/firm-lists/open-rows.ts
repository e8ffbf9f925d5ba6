import type { RowNodesFound } from './row-nodes';
import type { ReadRow } from './row-reader';

/** A row whose class several nodes have. */
export interface OpenRow {
  row: number;
  name: string;
  says: string | null;
  industry: string;
  likely: string[];
  /** Null while nobody has chosen. */
  chosen: string[] | null;
}

/** What is shown at once; whoever chose for these gets the next. */
const SHOWN = 100;
const SAYS = 120;

/** Rows for which somebody has to choose a node, and those for which somebody has. */
export class OpenRows {
  /** Of those that wait. */
  count = 0;
  private readonly waiting: OpenRow[] = [];
  private readonly settled: OpenRow[] = [];

  note({ row, name, details, scope }: ReadRow, { open, likely, matches, picked }: RowNodesFound): void {
    if (open === null) return;
    const says = (details.mainProducts ?? scope?.text ?? null)?.slice(0, SAYS) ?? null;
    const chosen = picked ? matches.map(({ code }) => code) : null;
    const list = picked ? this.settled : this.waiting;
    if (!picked) this.count += 1;
    if (list.length < SHOWN) list.push({ row, name, says, industry: open, likely, chosen });
  }

  /** Those that wait first. */
  shown(): OpenRow[] {
    return [...this.waiting, ...this.settled].slice(0, SHOWN);
  }
}
