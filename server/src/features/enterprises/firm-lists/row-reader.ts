import { LIMITS } from '@lianzhao/contracts';

import { type KeptRow, textOf } from '../../../platform/imports';
import type { SheetFlawDto } from '../../../platform/spreadsheet';
import { normaliseUscc, usccProblem } from '../uscc';
import { listingsOf } from '../told/told-texts';
import { cityOf, dateOf, placeOf, provinceOf, shareOf } from './cell-values';
import type { FirmDetails, Placed } from './firm-book';
import type { FirmField } from './list-columns';
import type { ListContent } from './list-content';

/** What a cell says, and the title of its column. */
export interface ToldCell {
  text: string;
  column: string;
}

/** What a row says of a firm, before anybody asks whether the firm is known. */
export interface ReadRow {
  row: number;
  name: string;
  uscc: string | null;
  details: FirmDetails;
  placed: Placed;
  /** Cells in which words for nodes stand. */
  wordCells: ToldCell[];
  /** The cell of the class of GB/T 4754. */
  industry: ToldCell | null;
  /** The cell of the scope of business. */
  scope: ToldCell | null;
  flaws: SheetFlawDto[];
}

const SHORT = 40;

/** Reads rows by the columns somebody confirmed; what cannot be told for sure is a flaw and never a guess. */
export class RowReader {
  /** Columns that are wanted at all, in the order in which rows bring them. */
  readonly wanted: readonly number[];
  private readonly percent: boolean;

  constructor(
    private readonly content: Pick<ListContent, 'columns' | 'titles'>,
    private readonly today: string,
  ) {
    const { words, ...fields } = content.columns;
    this.wanted = [...new Set([...Object.values(fields).filter((at) => at !== null), ...words])];
    this.percent = /%|％|百分/.test(this.title('share') ?? '');
  }

  read({ row, cells }: KeptRow): ReadRow {
    const flaws: SheetFlawDto[] = [];
    const cell = new Cells(this, cells, (field, code, params = {}) =>
      flaws.push({ row, column: this.title(field), code, params }),
    );
    const name = cell.text('name', LIMITS.name);
    if (name === null) cell.flaw('name', 'empty');
    const address = placeOf(cell.text('address', LIMITS.text));
    return {
      ...{ row, flaws, name: name ?? '', uscc: cell.uscc() },
      details: {
        province: provinceOf(cell.text('province', SHORT)) ?? address.province,
        city: cityOf(cell.text('city', SHORT)) ?? address.city,
        listing: cell.parsed('listing', listingsOf),
        // The register has room for a line; a longer list of products is told by its beginning.
        mainProducts: cell.text('products', LIMITS.text)?.slice(0, LIMITS.line) ?? null,
      },
      placed: {
        capacity: cell.text('capacity', LIMITS.line),
        marketSharePct: cell.parsed('share', (text) => shareOf(text, this.percent)),
        source: cell.text('source', LIMITS.line),
        dataDate: cell.date(this.today),
      },
      wordCells: this.content.columns.words.flatMap((at) => this.told(cells, at) ?? []),
      industry: this.told(cells, this.content.columns.industry),
      scope: this.told(cells, this.content.columns.scope),
    };
  }

  title(field: FirmField): string | null {
    const at = this.content.columns[field];
    return at === null ? null : (this.content.titles[at] ?? null);
  }

  of(cells: readonly string[], field: FirmField): string | null {
    const at = this.content.columns[field];
    return at === null ? null : textOf(this.cell(cells, at));
  }

  private told(cells: readonly string[], at: number | null): ToldCell | null {
    const text = at === null ? null : textOf(this.cell(cells, at));
    return text === null || at === null ? null : { text, column: this.content.titles[at] ?? '' };
  }

  private cell(cells: readonly string[], at: number): string {
    return cells[this.wanted.indexOf(at)] ?? '';
  }
}

type Refuse = (field: FirmField, code: string, params?: Record<string, string | number>) => void;

/** The cells of one row by what they are. */
class Cells {
  constructor(
    private readonly reader: RowReader,
    private readonly cells: readonly string[],
    readonly flaw: Refuse,
  ) {}

  text(field: FirmField, most: number): string | null {
    const text = this.reader.of(this.cells, field);
    if (text !== null && text.length > most) this.flaw(field, 'text-too-long', { most });
    return text?.slice(0, most) ?? null;
  }

  parsed<Value>(field: FirmField, parse: (text: string) => Value | undefined): Value | null {
    const text = this.reader.of(this.cells, field);
    if (text === null) return null;
    const value = parse(text);
    if (value === undefined) this.flaw(field, `${field}-unclear`, { value: text.slice(0, SHORT) });
    return value ?? null;
  }

  uscc(): string | null {
    const text = this.reader.of(this.cells, 'uscc');
    if (text === null) return null;
    const code = normaliseUscc(text);
    const problem = usccProblem(code);
    if (problem) this.flaw('uscc', `uscc-${problem}`, { value: text.slice(0, SHORT) });
    return problem ? null : code;
  }

  /** A date that has not come yet dates nothing. */
  date(today: string): string | null {
    const date = this.parsed('date', dateOf);
    if (date !== null && date > today.slice(0, date.length)) this.flaw('date', 'date-ahead', { value: date });
    return date;
  }
}
