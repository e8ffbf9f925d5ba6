import type { SheetFlawDto } from '../../../platform/spreadsheet';
import { type BookFirm, FirmBook } from './firm-book';
import type { HomeFirms } from './home-firms';
import { OpenRows } from './open-rows';
import type { RowMatch, RowNodes } from './row-nodes';
import type { ReadRow } from './row-reader';
import type { KnownWord, WordNodes } from './word-nodes';

/** A row that would be taken over. */
export interface GoodRow {
  row: number;
  firm: BookFirm;
  matches: RowMatch[];
  /** Nodes at which nobody had the firm before this row. */
  added: number;
}

/** Of what is shown, enough to judge by. */
const EXAMPLES = 30;
const FLAWS = 300;

/** Goes through the rows of a list once, and knows then what taking it over would do. */
export class Evaluation {
  readonly counts = {
    ...{ rows: 0, good: 0, flawed: 0, withoutNode: 0, byIndustry: 0, placementsNew: 0, placementsThere: 0 },
  };
  readonly open = new OpenRows();
  readonly flaws: SheetFlawDto[] = [];
  flawCount = 0;
  readonly examples: GoodRow[] = [];
  readonly book = new FirmBook();
  /** Firms that would be placed, and the first row that does. */
  private readonly firms = new Map<BookFirm, GoodRow>();
  private readonly tally = new Map<string, number>();
  private readonly there = new Set<string>();

  constructor(
    private readonly words: WordNodes,
    private readonly nodes: RowNodes,
    private readonly home: HomeFirms,
  ) {}

  take(read: ReadRow): void {
    this.counts.rows += 1;
    const found = this.nodes.of(read);
    for (const word of found.words) this.tally.set(word, (this.tally.get(word) ?? 0) + 1);
    const firm = this.firmOf(read);
    if (!firm) {
      this.counts.flawed += 1;
      return;
    }
    this.open.note(read, found);
    if (found.matches.length === 0) this.counts.withoutNode += 1;
    else this.place(read, firm, onceEach(found.matches));
  }

  get firmsNew(): number {
    return [...this.firms.keys()].filter(({ id }) => id === null).length;
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

  /** Of the firms that would be placed those of the zone's own city, those without a local site first. */
  here(): (GoodRow & { sited: boolean })[] {
    return [...this.firms.values()]
      .filter(({ firm }) => this.home.isHere(firm.details.city))
      .map((row) => ({ ...row, sited: this.home.isSited(row.firm.name) }))
      .sort((a, b) => Number(a.sited) - Number(b.sited));
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
    matches: RowMatch[],
  ): void {
    const firm = found === 'new' ? this.book.add(name, uscc) : found;
    this.book.tell(firm, uscc, details);
    let added = 0;
    for (const { code } of matches) {
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
    if (matches.some(({ by }) => by === 'industry' || by === 'industry-word')) this.counts.byIndustry += 1;
    const good = { row, firm, matches, added };
    const known = this.firms.get(firm);
    this.firms.set(firm, known ? { ...known, matches: onceEach([...known.matches, ...matches]) } : good);
    if (this.examples.length < EXAMPLES) this.examples.push(good);
  }
}

/** The first that a node was found by. */
function onceEach(matches: readonly RowMatch[]): RowMatch[] {
  const first = new Map<string, RowMatch>();
  for (const match of matches) if (!first.has(match.code)) first.set(match.code, match);
  return [...first.values()];
}
