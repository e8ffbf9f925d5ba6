import {
  anyTable,
  headOf,
  matchTitles,
  SHEET_LIMITS,
  type SheetFile,
  type SheetLimits,
  type SheetRow,
} from '../../../platform/spreadsheet';
import { ListIsEmpty } from './firm-list.errors';
import { FIRM_COLUMNS, FIRM_FIELDS, type ListColumns, WORD_COLUMNS } from './list-columns';

/** More than any platform exports at once. */
const LIMITS: SheetLimits = { ...SHEET_LIMITS, rows: 50_000 };
/** Characters kept of a cell: the longest business scopes are shorter. */
const CELL = 4_000;

export interface FoundList {
  sheet: string;
  headRow: number;
  titles: string[];
  columns: ListColumns;
  rows: AsyncIterable<SheetRow>;
}

/**
 * The list in a file of any columns: by the titles it knows, or else below the widest of the first rows.
 * @throws ListIsEmpty when nothing follows the titles; SheetRefused when the file is no table
 */
export async function findList(file: SheetFile): Promise<FoundList> {
  const found = await anyTable(file, FIRM_COLUMNS, LIMITS);
  if (!found) throw new ListIsEmpty();
  return {
    sheet: found.sheet,
    headRow: found.row,
    titles: found.titles,
    columns: columnsOf(found.titles),
    rows: shortened(found.rows, found.titles.length),
  };
}

async function* shortened(rows: AsyncIterable<SheetRow>, columns: number): AsyncGenerator<SheetRow> {
  for await (const { sheet, row, cells } of rows) {
    // A head that comes again, as where several pages were pasted together, is no firm.
    if (headOf([{ sheet, row, cells }], [...FIRM_COLUMNS])) continue;
    yield { sheet, row, cells: cells.slice(0, columns).map((cell) => cell.slice(0, CELL)) };
  }
}

/** An export may have a column for each level of the classes; the narrowest says most. */
const NARROW = ['小类', '中类'];
/** Divisions and sections hold half a chain: they are read only where nothing else tells the industry. */
const WIDE = ['大类', '门类'];

function industryOf(titles: readonly string[], guess: number | undefined): number | undefined {
  const of = (level: string) => {
    const at = titles.findIndex((title) => title.includes('行业') && title.includes(level));
    return at < 0 ? [] : [at];
  };
  const guesses = guess === undefined ? [] : [guess];
  const isWide = (at: number) => WIDE.some((level) => titles[at]?.includes(level));
  return [...NARROW.flatMap(of), ...guesses.filter((at) => !isWide(at)), ...WIDE.flatMap(of), ...guesses][0];
}

/** A guess, for somebody to look at. */
export function columnsOf(titles: readonly string[]): ListColumns {
  const at = matchTitles(titles, FIRM_COLUMNS, { loosely: true });
  const words = matchTitles(titles, WORD_COLUMNS, { loosely: true });
  const industry = industryOf(titles, at.get('industry')) ?? null;
  // What a platform calls an industry may be a class, or a word of its own.
  const telling = [words.get('node'), words.get('product'), industry, words.get('field')].filter(
    (found) => found !== null && found !== undefined,
  );
  const scope = words.get('scope');
  return {
    ...(Object.fromEntries(FIRM_FIELDS.map((key) => [key, at.get(key) ?? null])) as Omit<
      ListColumns,
      'words'
    >),
    industry,
    // A scope of business names everything a firm might do; it is read where nothing says what it does.
    words: telling.length > 0 || scope === undefined ? [...new Set(telling)] : [scope],
  };
}
