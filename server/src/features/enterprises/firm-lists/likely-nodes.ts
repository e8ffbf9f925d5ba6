import type { KnownNodes } from './list-nodes';

const LIKELY = 5;

/** What of a row points at one node of its class rather than another. */
export interface OpenTexts {
  /** Cells in which words for nodes stand, without that of the industry. */
  words: readonly string[];
  scope: string | null;
}

/**
 * Of the nodes of a class those a row points at, the likeliest first.
 * Readings of words are dear: only rows that are shown are asked.
 */
export function likelyNodes(
  { words: known, leaves, terms }: Pick<KnownNodes, 'words' | 'leaves' | 'terms'>,
  industry: string,
  { words, scope }: OpenTexts,
): string[] {
  const texts = scope === null ? words : [...words, scope];
  const about = texts.flatMap((text) => terms.endsOf(text).flatMap(({ codes }) => codes));
  const said = about.length > 0 ? [] : words.flatMap((text) => known.wordsIn(text)).slice(0, LIKELY);
  const alike = said.flatMap((word) => known.suggest(word));
  const ofClass = leaves.of(industry);
  return [...new Set([...about, ...alike])].filter((code) => ofClass.includes(code)).slice(0, LIKELY);
}
