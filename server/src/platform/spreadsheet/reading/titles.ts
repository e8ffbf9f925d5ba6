/** A column somebody may have in his table, under any of its names. */
export interface KnownColumn<Key extends string = string> {
  key: Key;
  /** Ours first; in any language and spelling. */
  names: readonly string[];
  required?: boolean;
}

/** Shortest name that may be a part of a longer title. */
const PART = 2;

/** A title as far as it tells columns apart: width, case, spaces, marks and what stands in brackets do not. */
export function titleKey(title: string): string {
  return (
    plain(title.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]/g, '')) || plain(title.normalize('NFKC'))
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%]/gu, '');
}

/** What stands in the brackets of a title, such as `万元`. */
export function unitOf(title: string): string | null {
  return /\(([^)]*)\)|\[([^\]]*)\]/.exec(title.normalize('NFKC'))?.slice(1).find(Boolean)?.trim() || null;
}

/**
 * Which title is which column. Equal names win over names that are parts of a title, longer parts over shorter ones,
 * and no title serves twice.
 * @param loosely also take a title that only contains a name, for somebody to confirm
 */
export function matchTitles<Key extends string>(
  titles: readonly string[],
  columns: readonly KnownColumn<Key>[],
  { loosely = false } = {},
): Map<Key, number> {
  const keys = titles.map(titleKey);
  const pairs = columns.flatMap(({ key, names }, order) =>
    keys.flatMap((title, at) => {
      const fit = fitOf(title, names, loosely);
      return fit > 0 ? [{ key, at, order, fit }] : [];
    }),
  );
  const found = new Map<Key, number>();
  const taken = new Set<number>();
  for (const { key, at } of pairs.sort((a, b) => b.fit - a.fit || a.order - b.order || a.at - b.at)) {
    if (found.has(key) || taken.has(at)) continue;
    found.set(key, at);
    taken.add(at);
  }
  return found;
}

const known = new WeakMap<readonly string[], string[]>();

/** Every row of a large file is asked whether it is a head that comes again. */
function keysOf(names: readonly string[]): string[] {
  const keys = known.get(names) ?? names.map(titleKey);
  known.set(names, keys);
  return keys;
}

function fitOf(title: string, names: readonly string[], loosely: boolean): number {
  if (title === '') return 0;
  const keys = keysOf(names);
  if (keys.includes(title)) return Number.MAX_SAFE_INTEGER;
  if (!loosely) return 0;
  return Math.max(
    0,
    ...keys.filter((key) => key.length >= PART && title.includes(key)).map((key) => key.length),
  );
}
