import type { Place, Problems } from './problems';

interface Bounds {
  min: number;
  max: number;
}

/** One row of a table. Every reader reports what is wrong and answers a harmless value, so that reading goes on. */
export class CsvRow {
  constructor(
    private readonly file: string,
    private readonly line: number,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly problems: Problems,
  ) {}

  at(column: string | null): Place {
    return { file: this.file, line: this.line, column };
  }

  refuse(column: string, message: string): void {
    this.problems.add(this.at(column), message);
  }

  text(column: string): string {
    const value = this.raw(column);
    if (value === '') this.refuse(column, 'must not be empty');
    return value;
  }

  optional(column: string): string | null {
    return this.raw(column) || null;
  }

  oneOf<Word extends string>(column: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.raw(column);
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) this.refuse(column, `"${value}" is not one of ${words.join(', ')}`);
    return word ?? words[0];
  }

  optionalOneOf<Word extends string>(column: string, words: readonly [Word, ...Word[]]): Word | null {
    return this.raw(column) === '' ? null : this.oneOf(column, words);
  }

  integer(column: string, { min, max }: Bounds): number {
    const value = this.raw(column);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= min && number <= max)) {
      this.refuse(column, `"${value}" is not a whole number from ${min} to ${max}`);
      return min;
    }
    return number;
  }

  optionalInteger(column: string, bounds: Bounds): number | null {
    return this.raw(column) === '' ? null : this.integer(column, bounds);
  }

  /** A decimal as it was written; floating point would change it. */
  decimal(column: string, { min, max }: Bounds): string {
    const value = this.raw(column);
    const number = /^\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= min && number <= max)) {
      this.refuse(column, `"${value}" is not a number from ${min} to ${max}`);
      return String(min);
    }
    return value;
  }

  optionalDecimal(column: string, bounds: Bounds): string | null {
    return this.raw(column) === '' ? null : this.decimal(column, bounds);
  }

  /** Values separated by semicolons, each of them once. */
  list(column: string): string[] {
    const values = this.raw(column)
      .split(';')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    if (twice !== undefined) this.refuse(column, `"${twice}" is listed twice`);
    return values;
  }

  /** A code that must be among `known`. */
  code(column: string, known: ReadonlySet<string>, what: string): string {
    const code = this.text(column);
    if (code !== '' && !known.has(code)) this.refuse(column, `unknown ${what} "${code}"`);
    return code;
  }

  /** At least one code, all of them among `known`. */
  codes(column: string, known: ReadonlySet<string>, what: string): string[] {
    const codes = this.list(column);
    if (codes.length === 0) this.refuse(column, 'must not be empty');
    for (const code of codes) if (!known.has(code)) this.refuse(column, `unknown ${what} "${code}"`);
    return codes;
  }

  private raw(column: string): string {
    return (this.cells.get(column) ?? '').trim();
  }
}
