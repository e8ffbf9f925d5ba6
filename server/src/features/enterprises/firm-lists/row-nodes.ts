import { digitsOf } from './class-leaves';
import type { KnownNodes } from './list-nodes';
import type { ReadRow, ToldCell } from './row-reader';
import type { WordBasis } from './word-nodes';

/**
 * How a row came to a node: through a word; because the node is the only one of the firm's class; because it is the one of
 * that class which a word of the row is about; or because somebody chose it for this row.
 */
export type MatchBasis = WordBasis | 'industry' | 'industry-word' | 'row';

export interface RowMatch {
  code: string;
  by: MatchBasis;
  /** As the row has it. */
  word: string;
  /** Title of the column it stands in. */
  column: string;
}

/** What is known of a row's nodes. */
export interface RowNodesFound {
  matches: RowMatch[];
  /** Words for nodes, whether known or not. */
  words: string[];
  /** Digits of the class whose nodes somebody has to choose from, or has chosen from; null where nothing is to be chosen. */
  open: string | null;
  /** Somebody chose for this row. */
  picked: boolean;
}

/** A class with the letter of its section, which no name of a node is taken for: C3660. */
const LETTERED = /^[A-T]\d{3,4}$/;

/** Finds the nodes of a row: by its words, or else by its class of GB/T 4754 and what the words say among its nodes. */
export class RowNodes {
  private readonly classes = new Map<string, string | null>();

  /**
   * @param classIn the code of the class that a cell names, with the letter of the section, or null
   * @param picked what was chosen for rows, by their number
   */
  constructor(
    private readonly known: Pick<KnownNodes, 'words' | 'leaves' | 'terms'>,
    private readonly classIn: (text: string) => string | null,
    private readonly picked: Readonly<Record<string, readonly string[]>>,
  ) {}

  of(read: ReadRow): RowNodesFound {
    const { row, wordCells } = read;
    const industry = this.classCell(read);
    const open = industry && this.classOf(industry.text);
    const cells = wordCells.filter(({ column }) => open === null || column !== industry?.column);
    const found = this.byWords(cells);
    const picked = this.picked[row];
    if (industry === null || open === null) return found;
    if (picked)
      return { ...found, matches: this.chosen(picked, industry), open: digitsOf(open), picked: true };
    if (found.matches.length > 0) return found;
    const ofClass = this.byClass(open, industry, { ...read, cells });
    // Nobody has to say what the words of a row stand for whose class has said it.
    return { ...found, ...ofClass, words: ofClass.matches.length > 0 ? [] : found.words };
  }

  /** A row whose industry says no class may have one where words stand. */
  private classCell({ industry, wordCells }: ReadRow): ToldCell | null {
    if (industry && this.classOf(industry.text) !== null) return industry;
    const isClass = ({ text }: ToldCell) =>
      LETTERED.test(text.normalize('NFKC').trim().toUpperCase()) && this.classOf(text) !== null;
    return wordCells.find(isClass) ?? industry;
  }

  private byWords(cells: readonly ToldCell[]): RowNodesFound {
    const said = cells.flatMap(({ text, column }) =>
      this.known.words.wordsIn(text).map((word) => ({ word, column, known: this.known.words.find(word) })),
    );
    const matches = said.flatMap(({ word, column, known }) =>
      (known?.codes ?? []).map((code): RowMatch => ({ code, by: known?.by ?? 'name', word, column })),
    );
    const words = [...new Set(said.map(({ word }) => word))];
    return { words, matches, open: null, picked: false };
  }

  private byClass(
    open: string,
    { text: word, column }: ToldCell,
    { cells, scope }: { cells: readonly ToldCell[]; scope: ToldCell | null },
  ): Pick<RowNodesFound, 'matches' | 'open'> {
    const leaves = this.known.leaves.of(open);
    const [only] = leaves;
    if (only === undefined) return { matches: [], open: null };
    if (leaves.length === 1) return { matches: [{ code: only, by: 'industry', word, column }], open: null };
    const matches = this.among(leaves, cells, scope);
    return { matches, open: matches.length > 0 ? null : digitsOf(open) };
  }

  /**
   * The class in the cell of the industry, unless the cell is a word somebody knows. A class that none of the chain's
   * nodes has tells nothing: the cell is a word then, for a person to judge.
   */
  private classOf(text: string): string | null {
    const seen = this.classes.get(text);
    if (seen !== undefined) return seen;
    const named = this.known.words.find(text.trim()) ? null : this.classIn(text);
    const found = named !== null && this.known.leaves.of(named).length > 0 ? named : null;
    this.classes.set(text, found);
    return found;
  }

  private chosen(picked: readonly string[], { text, column }: ToldCell): RowMatch[] {
    const there = picked.filter((code) => this.known.words.node(code));
    return there.map((code) => ({ code, by: 'row', word: text, column }));
  }

  /** What the words are about decides; a scope of business, which names everything, only where it names one of them. */
  private among(leaves: readonly string[], cells: readonly ToldCell[], scope: ToldCell | null): RowMatch[] {
    const byWords = cells.flatMap((cell) => this.about(leaves, cell));
    if (byWords.length > 0 || scope === null) return byWords;
    const byScope = this.about(leaves, scope);
    return new Set(byScope.map(({ code }) => code)).size === 1 ? byScope.slice(0, 1) : [];
  }

  private about(leaves: readonly string[], { text, column }: ToldCell): RowMatch[] {
    return this.known.terms.endsOf(text).flatMap(({ word, codes }) => {
      const inClass = codes.filter((code) => leaves.includes(code));
      return inClass.length === 1
        ? inClass.map((code): RowMatch => ({ code, by: 'industry-word', word, column }))
        : [];
    });
  }
}
