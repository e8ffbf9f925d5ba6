import { pinyin } from 'pinyin-pro';

/** One spelling for width, case and spacing, on both sides of the search. */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const LATIN_RUN = /[a-z0-9]+/g;
const OTHER_RUN = /[^\P{L}a-z]+/gu;

export function latinRuns(text: string): string[] {
  return text.match(LATIN_RUN) ?? [];
}

/** Runs of letters that are not Latin, as arrays of whole characters: 𠮷 is one, not two halves. */
export function hanRuns(text: string): string[][] {
  return (text.match(OTHER_RUN) ?? []).map((run) => [...run]);
}

export function bigrams(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** Marks tokens of letters, so that they never meet those of characters. */
export function letterToken(letters: string): string {
  return `/${letters}`;
}

/** `重庆` → chongqing, cq. Readings are chosen by word, which is why 重 is not zhong here. */
export function readings(text: string): { syllables: string[]; full: string; initials: string } {
  const options = { toneType: 'none', type: 'array', nonZh: 'removed', v: true } as const;
  const syllables = pinyin(text, options).filter((syllable) => /^[a-z]+$/.test(syllable));
  return { syllables, full: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') };
}

/** Normalising may make a text longer (㍿ becomes 株式会社); the column does not grow with it. */
export function firstOf(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
