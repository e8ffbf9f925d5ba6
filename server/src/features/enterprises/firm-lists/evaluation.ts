import type { SheetFlawDto } from '../../../platform/spreadsheet';
import { type BookFirm, FirmBook } from './firm-book';
import type { ReadRow } from './row-reader';
import type { KnownWord, WordNodes } from './word-nodes';

/** A row that would be taken over. */
export interface GoodRow {
  row: number;
  firm: BookFirm;
  codes: string[];
  /** Nodes at which nobody had the firm before this row. */
  added: number;
}

/** Of what is shown, enough to judge by. */
const EXAMPLES = 30;
const FLAWS = 300;

/** Goes through the rows of a list once, and knows then what taking it over would do. */
export class Evaluation {
  readonly counts = { rows: 0, good: 0, flawed: 0, withoutNode: 0, placementsNew: 0, placementsThere: 0 };
  readonly flaws: SheetFlawDto[] = [];
  flawCount = 0;
  readonly examples: GoodRow[] = [];
  readonly book = new FirmBook();
  private readonly firms = new Set<BookFirm>();
  private readonly tally = new Map<string, number>();
  private readonly there = new Set<string>();

  constructor(private readonly words: WordNodes) {}

  take(read: ReadRow): void {
    this.counts.rows += 1;
    const nodes = this.nodesOf(read);
    const firm = this.firmOf(read);
    if (!firm) this.counts.flawed += 1;
    else if (nodes.length === 0) this.counts.withoutNode += 1;
    else this.place(read, firm, nodes);
  }

  get firmsNew(): number {
    return [...this.firms].filter(({ id }) => id === null).length;
  }

  get firmsKnown(): number {
    return this.firms.size - this.firmsNew;
  }

  /** Words by how many rows have them, those that name nothing first. */
  wordsByUse(): { word: string; rows: number; known: KnownWord | null }[] {
    return [...this.tally]
      .map(([word, rows]) => ({ word, rows, known: this.words.find(word) }))
      .sort((a, b) => Number(a.known !== null) - Number(b.known !== null) || b.rows - a.rows);
  }

  private nodesOf({ wordCells }: ReadRow): string[] {
    const words = new Set(wordCells.flatMap((cell) => this.words.wordsIn(cell)));
    for (const word of words) this.tally.set(word, (this.tally.get(word) ?? 0) + 1);
    return [...new Set([...words].flatMap((word) => this.words.find(word)?.codes ?? []))];
  }

  /** The firm the row speaks of; undefined when the row has a flaw. One that is new is only noted once it is placed. */
  private firmOf({ row, name, uscc, flaws }: ReadRow): BookFirm | 'new' | undefined {
    const found = flaws.length > 0 ? null : this.book.find(name, uscc);
    const mismatch =
      found && 'params' in found ? [{ row, column: null, code: found.code, params: found.params }] : [];
    const all = [...flaws, ...mismatch];
    if (all.length > 0) {
      this.flawCount += all.length;
      this.flaws.push(...all.slice(0, Math.max(0, FLAWS - this.flaws.length)));
      return undefined;
    }
    return found && !('params' in found) ? found : 'new';
  }

  private place(
    { row, name, uscc, details, placed }: ReadRow,
    found: BookFirm | 'new',
    codes: string[],
  ): void {
    const firm = found === 'new' ? this.book.add(name, uscc) : found;
    this.book.tell(firm, uscc, details);
    this.firms.add(firm);
    let added = 0;
    for (const code of codes) {
      const id = this.words.node(code)?.id ?? '';
      if (firm.at.has(id)) this.there.add(`${firm.nameKey} ${id}`);
      else if (!firm.placed.has(id)) {
        firm.placed.set(id, placed);
        added += 1;
      }
    }
    this.counts.good += 1;
    this.counts.placementsNew += added;
    this.counts.placementsThere = this.there.size;
    if (this.examples.length < EXAMPLES) this.examples.push({ row, firm, codes, added });
  }
}
