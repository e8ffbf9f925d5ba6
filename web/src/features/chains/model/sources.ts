const URL_IN_TEXT = /https?:\/\/[^\s;,，。；、()（）「」"'·]+/g;

export interface SourceParts {
  urls: string[];
  /** What is said besides the addresses. */
  words: string;
}

/** A source of the atlas is free text with addresses in it. */
export function sourceParts(source: string | null | undefined): SourceParts {
  const text = source ?? '';
  const urls = [...new Set(text.match(URL_IN_TEXT) ?? [])];
  const words = text
    .replace(URL_IN_TEXT, '')
    .split(/[;；·]/)
    .map((part) => part.replace(/^[\s,，、]+|[\s,，、]+$/g, ''))
    .filter((part) => part !== '' && !/^[()（）]+$/.test(part));
  return { urls, words: [...new Set(words)].join('；') };
}

export function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').split('/')[0] ?? url;
}
