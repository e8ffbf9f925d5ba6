import { foldWord, type ListedNode, NodeWords, type WordMatch } from '../../chains';

/** How a word came to its nodes: a person chose them now or for an earlier file, or they are called so. */
export type WordBasis = 'choice' | 'remembered' | WordMatch;

export interface KnownWord {
  by: WordBasis;
  codes: readonly string[];
}

/** A longer text is a sentence, not a word for a node. */
const WORD = 60;
const PARTS = /[;；、,，。\n|]+/;
/** 依法须经批准的项目… and the like say nothing of what a firm makes. */
const ASIDE = /[(（【[][^)）】\]]*(依法|许可|批准)[^)）】\]]*[)）】\]]/g;

/** What the words of a list stand for. Only nodes without parts take firms. */
export class WordNodes {
  private readonly words: NodeWords;
  private readonly leaves: ReadonlyMap<string, ListedNode>;
  private readonly chosen: ReadonlyMap<string, readonly string[]>;
  private readonly seen = new Map<string, KnownWord | null>();

  constructor(
    nodes: readonly ListedNode[],
    chosen: Readonly<Record<string, readonly string[]>>,
    private readonly remembered: ReadonlyMap<string, readonly string[]>,
  ) {
    const leaves = nodes.filter(({ leaf }) => leaf);
    this.words = new NodeWords(leaves);
    this.leaves = new Map(leaves.map((node) => [node.code, node]));
    this.chosen = new Map(Object.entries(chosen).map(([word, codes]) => [wordKey(word), codes]));
  }

  node(code: string): ListedNode | undefined {
    return this.leaves.get(code);
  }

  /** Null for a word that names no node, or several of which nobody can say which is meant. */
  find(word: string): KnownWord | null {
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const found = this.look(word);
    this.seen.set(word, found);
    return found;
  }

  /** Likely nodes, for a person to choose from. */
  suggest(word: string): string[] {
    return this.words.find(word)?.codes.slice(0, 5) ?? this.words.suggest(word);
  }

  /** The words in a cell; the whole cell where it is one, so that 冷轧/镀锌钢板 is not taken apart. */
  wordsIn(cell: string): string[] {
    const whole = cell.trim();
    if (whole === '') return [];
    if (this.find(whole)) return [whole];
    return whole
      .replace(ASIDE, '')
      .split(PARTS)
      .map((part) => part.trim())
      .filter((part) => part.length > 1 && part.length <= WORD)
      .flatMap((part) => this.pieces(part));
  }

  private pieces(part: string): string[] {
    if (!part.includes('/') || this.find(part)) return [part];
    const pieces = part.split('/').map((piece) => piece.trim());
    return pieces.some((piece) => this.find(piece)) ? pieces.filter((piece) => piece !== '') : [part];
  }

  private look(word: string): KnownWord | null {
    const key = wordKey(word);
    const chosen = this.chosen.get(key);
    if (chosen) return { by: 'choice', codes: chosen };
    const remembered = this.remembered.get(key);
    // A node that is gone since is no answer any more; that a word stands for none is one.
    if (remembered?.every((code) => this.leaves.has(code))) return { by: 'remembered', codes: remembered };
    const found = this.words.find(word);
    return found?.codes.length === 1 ? found : null;
  }
}

/** Under which a choice for a word is kept. */
export function wordKey(word: string): string {
  return (foldWord(word) || word.trim()).slice(0, WORD);
}
