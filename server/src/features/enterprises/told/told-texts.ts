import { LISTING_EXCHANGES, type ListingExchange } from '@lianzhao/contracts';

export const BETWEEN_LISTINGS = '、';
export const BETWEEN_SOURCES = '；';

const DIGITS_ONLY = 'SZ|SH|BJ|HK';
const LISTED = new RegExp(
  `^(?:(?<before>${DIGITS_ONLY})[:.]?)?(?<code>\\d{4,6})(?:[.:](?<after>${DIGITS_ONLY}))?$`,
);
const ELSEWHERE = new RegExp(
  `^(?<exchange>${LISTING_EXCHANGES.filter((one) => !DIGITS_ONLY.split('|').includes(one)).join('|')})[:.](?<code>[A-Z0-9][A-Z0-9.-]{0,19})$`,
);

/** Exchange and code of each, `SZ:002459`, and what is none. */
interface ReadListings {
  listings: string[];
  unread: string[];
}

/** Listings as tables and people write them, several in one text: `SZ:002459、00175.HK`, `NASDAQ:NIO`, `600741`. */
function readListings(text: string): ReadListings {
  const parts = text.split(/[、,，;；/／\n]/).flatMap((part) => part.trim() || []);
  const read = parts.map((part) => ({ part, listing: listingOf(part) }));
  return {
    listings: [...new Set(read.flatMap(({ listing }) => listing ?? []))],
    unread: read.flatMap(({ part, listing }) => (listing === undefined ? [part] : [])),
  };
}

/** As the register writes them; undefined where any of them is no code of an exchange. */
export function listingsOf(text: string): string | undefined {
  const { listings, unread } = readListings(text);
  return unread.length > 0 ? undefined : listings.join(BETWEEN_LISTINGS) || undefined;
}

function listingOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').toUpperCase().trim();
  const elsewhere = ELSEWHERE.exec(plain)?.groups;
  if (elsewhere) return `${elsewhere.exchange}:${elsewhere.code}`;
  const { before, code, after } = LISTED.exec(plain)?.groups ?? {};
  if (code === undefined) return undefined;
  const exchange = before ?? after ?? exchangeOf(code);
  return exchange === undefined ? undefined : `${exchange}:${code}`;
}

/** By the first digit, as the exchanges number their shares. */
function exchangeOf(code: string): ListingExchange | undefined {
  if (code.length !== 6) return undefined;
  if (code.startsWith('6')) return 'SH';
  if (/^[03]/.test(code)) return 'SZ';
  return /^[489]/.test(code) ? 'BJ' : undefined;
}

/** Sources one by one; between addresses people write spaces and semicolons, too. */
export function sourcesIn(text: string): string[] {
  const between = /https?:/.test(text) ? /[;；]|\s+(?=https?:)/ : BETWEEN_SOURCES;
  return [...new Set(text.split(between).flatMap((part) => part.trim() || []))];
}

/** What a firm is said to be known by, in the words of its columns. */
export interface ToldTexts {
  listing?: string | null | undefined;
  listedSince?: string | null | undefined;
  source?: string | null | undefined;
}

/** Its rows. What was written where a listing belongs and is none is kept as something we know of the firm. */
export function rowsOf({ listing, listedSince, source }: ToldTexts): {
  listings: string[];
  sources: string[];
} {
  const { listings, unread } = readListings(listing ?? '');
  const since = listings.length === 0 && listedSince ? [listedSince] : [];
  const rest = since.length > 0 ? [[...unread, ...since].join(' ')] : unread;
  return { listings, sources: [...sourcesIn(source ?? ''), ...rest.map((text) => `上市：${text}`)] };
}

/** What a firm has rows of: its listings, those that were withdrawn too, and what its sources are called. */
export interface Told {
  told: readonly string[];
}

/** Of what is said, what a firm has no row of yet. */
export function beside({ told }: Told, said: ToldTexts): { listing: string | null; source: string | null } {
  const known = new Set([...told, ...told.flatMap(sourcesIn)]);
  const { listings, sources } = rowsOf(said);
  const fresh = (rows: string[], separator: string) =>
    rows.filter((row) => !known.has(row)).join(separator) || null;
  return { listing: fresh(listings, BETWEEN_LISTINGS), source: fresh(sources, BETWEEN_SOURCES) };
}
