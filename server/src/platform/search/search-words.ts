import {
  bigrams,
  firstOf,
  hanRuns,
  latinRuns,
  letterToken,
  normaliseText,
  readings,
  syllableTokens,
} from '../text';

/** Longest name an entry keeps; what is beyond is found by its tokens all the same. */
export const SEARCH_NAME = 200;

export interface SearchWords {
  searchName: string;
  searchTokens: string[];
  searchText: string;
  /** Line by line: what is spelt in letters; then, after an empty line, readings in full. The index has the first alone. */
  searchLatin: string;
}

export interface Findable {
  /** Short ones: found from one character on, in pinyin and by initials; the first is the record's own. */
  names: readonly string[];
  /** Long ones: found from two characters on, as they are written. */
  texts?: readonly string[];
  /** Found by how they are written in letters and digits. */
  codes?: readonly string[];
}

/** What a record is found by. */
export function searchWords({ names, texts = [], codes = [] }: Findable): SearchWords {
  const [short, long, written] = [names, texts, codes].map(known) as [string[], string[], string[]];
  const read = short.map(readings);
  const words = [...short, ...long, ...written].flatMap(latinRuns);
  const tokens = [
    ...short.flatMap(hanRuns).flatMap((run) => [...run, ...bigrams(run)]),
    ...long.flatMap(hanRuns).flatMap(bigrams),
    ...read.flatMap(({ syllables }) => syllableTokens(syllables)),
    ...read.flatMap(({ initials }) => [...initials, ...bigrams([...initials])]).map(letterToken),
    ...words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]).map(letterToken),
  ];
  // Written in letters, a name is also looked for as it is spelt: `T-Mobile` is more than its two words.
  const spelt = short.filter((text) => latinRuns(text).length > 0);
  const letters = lines([...read.map(({ initials }) => initials), ...written, ...words, ...spelt]);
  const full = lines(read.map(({ full }) => full));
  return {
    searchName: firstOf(short[0] ?? '', SEARCH_NAME),
    searchTokens: [...new Set(tokens)],
    searchText: [...short, ...long].join('\n'),
    searchLatin: full === '' ? letters : `${letters}\n\n${full}`,
  };
}

function lines(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n');
}

function known(texts: readonly string[]): string[] {
  return texts.map(normaliseText).filter((text) => text !== '');
}
