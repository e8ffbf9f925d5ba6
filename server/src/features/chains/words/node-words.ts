import { bigrams, readings } from '../../../platform/text';

/** A node by everything people call it. */
export interface NamedNode {
  code: string;
  nameZh: string;
  nameEn: string;
  /** Other names of it. */
  keywords: readonly string[];
  /** It has no parts. */
  leaf: boolean;
}

/** How a word was recognised, the surest first; `folded` tells neither width, case, marks nor what is in brackets. */
export type WordMatch = 'code' | 'name' | 'keyword' | 'folded';

export interface FoundWord {
  by: WordMatch;
  /** Of the nodes that are called so: with more than one nobody knows which is meant. */
  codes: string[];
}

/** The least likeness, of 1, at which a node is worth showing. */
const LIKE = 0.3;
const MOST = 5;
/** Letters of pinyin, about two characters: less is in everything. */
const SOUND = 5;
const ABBREVIATION = /^[a-z0-9]{2,4}$/;

/** Finds nodes by the words of people's tables: sure ones are found, likely ones are only ever suggested. */
export class NodeWords {
  private readonly steps: readonly { by: WordMatch; key: (word: string) => string; codes: Index }[];
  private readonly names: () => readonly Named[];

  constructor(nodes: readonly NamedNode[]) {
    const step = (
      by: WordMatch,
      key: (word: string) => string,
      words: (node: NamedNode) => readonly string[],
    ) => ({
      ...{ by, key, codes: indexOf(nodes, (node) => words(node).map(key)) },
    });
    this.steps = [
      step(
        'code',
        (word) => word.toUpperCase(),
        ({ code }) => [code],
      ),
      step('name', (word) => word, ownNames),
      // A name in whichever width or case comes before what other nodes are called besides.
      step('folded', foldWord, ownNames),
      step('keyword', (word) => word, keywordsOf),
      step('folded', foldWord, keywordsOf),
      step('folded', withoutBrackets, ownNames),
      step('folded', withoutBrackets, keywordsOf),
    ];
    this.names = once(() => nodes.flatMap((node) => namesOf(node).map((name) => named(node.code, name))));
  }

  find(word: string): FoundWord | null {
    const text = word.trim();
    for (const { by, key, codes } of this.steps) {
      const found = codes.get(key(text));
      if (found) return { by, codes: [...found] };
    }
    return null;
  }

  /** Codes of nodes that might be meant, the likeliest first. */
  suggest(word: string, most = MOST): string[] {
    const wanted = named('', word);
    if (wanted.text === '') return [];
    const best = new Map<string, number>();
    for (const name of this.names()) {
      const like = likeness(wanted, name);
      if (like >= LIKE && like > (best.get(name.code) ?? 0)) best.set(name.code, like);
    }
    return [...best]
      .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
      .slice(0, most)
      .map(([code]) => code);
  }
}

type Index = ReadonlyMap<string, ReadonlySet<string>>;

function indexOf(nodes: readonly NamedNode[], keys: (node: NamedNode) => readonly string[]): Index {
  const index = new Map<string, Set<string>>();
  for (const node of nodes)
    for (const key of keys(node))
      if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(node.code));
  return index;
}

function ownNames({ nameZh, nameEn }: NamedNode): string[] {
  return [nameZh, nameEn];
}

function keywordsOf({ keywords }: NamedNode): readonly string[] {
  return keywords;
}

function namesOf(node: NamedNode): string[] {
  return [...ownNames(node), ...keywordsOf(node)];
}

/** A word without what different writers write differently: width, case, spaces and marks. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutBrackets(word: string): string {
  return foldWord(word.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ''));
}

interface Named {
  code: string;
  text: string;
  pairs: ReadonlySet<string>;
  pinyin: string;
  initials: string;
}

function named(code: string, name: string): Named {
  const text = withoutBrackets(name) || foldWord(name);
  const { full, initials } = readings(text);
  return { code, text, pairs: new Set(bigrams([...text])), pinyin: full, initials };
}

/** 0 to 1. Sounds alike, or typed in pinyin; one is part of the other; or they share pairs of characters. */
function likeness(wanted: Named, name: Named): number {
  const { text, pinyin } = wanted;
  if (pinyin !== '' && pinyin === name.pinyin) return 1;
  if (text === name.pinyin || (text.length > 1 && text === name.initials)) return 0.95;
  const [long, short] = text.length > name.text.length ? [text, name.text] : [name.text, text];
  const held = short.length > 1 && holds(long, short) ? 0.5 + (0.4 * short.length) / long.length : 0;
  // Letters that two abbreviations share tell nothing.
  if (ABBREVIATION.test(short)) return held;
  return Math.max(held, soundsHeld(wanted, name), shared(wanted.pairs, name.pairs));
}

/** An abbreviation is held as a word of its own alone: CABS holds no ABS. */
function holds(long: string, short: string): boolean {
  if (!ABBREVIATION.test(short)) return long.includes(short);
  return new RegExp(`(?<![a-z0-9])${short}(?![a-z0-9])`).test(long);
}

/** 坐椅头枕 holds the sound of 座椅. */
function soundsHeld({ pinyin }: Named, name: Named): number {
  const held = name.pinyin.length >= SOUND && pinyin.includes(name.pinyin);
  return held ? 0.4 + (0.4 * name.pinyin.length) / pinyin.length : 0;
}

/** Dice's coefficient of the pairs of characters. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return both === 0 ? 0 : (2 * both) / (one.size + other.size);
}

/** Readings cost more than the rest together and are wanted only where a word is unknown. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
