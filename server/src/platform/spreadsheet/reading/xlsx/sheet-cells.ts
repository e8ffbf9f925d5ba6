import { cleanText, isDamaged, lostDigits, numberText, unescapeText } from '../cell-text';
import { SheetRefused } from '../sheet.errors';
import type { SheetDoubt, SheetLimits, SheetRow, SheetSpan } from '../sheet-file';
import type { Listener } from './xml';
import type { Workbook } from './workbook';

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string;
}

/** Collects the rows of one sheet while its XML is read. */
export class SheetCells implements Listener {
  private found: SheetRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private doubts: SheetDoubt[] = [];
  private spans: SheetSpan[] = [];
  private cell: OpenCell | null = null;
  private reading: 'value' | 'formula' | null = null;

  constructor(
    private readonly sheet: string,
    private readonly book: Workbook,
    private readonly limits: SheetLimits,
  ) {}

  /** Rows completed since it was last asked. */
  take(): SheetRow[] {
    return this.found.splice(0);
  }

  /** Merged cells of several rows, which a sheet tells of after its cells. */
  takeSpans(): SheetSpan[] {
    return this.limits.spans ? this.spans.splice(0) : [];
  }

  open = (name: string, attributes: Record<string, string>): void => {
    if (name === 'row') {
      this.row = Number(attributes.r ?? this.row + 1);
      this.cells = [];
      this.doubts = [];
    } else if (name === 'c') {
      const column = attributes.r === undefined ? this.cells.length : columnOf(attributes.r);
      if (column >= this.limits.columns) this.refuse('too-many-columns', this.limits.columns);
      const { t: type = 'n', s: style = '0' } = attributes;
      this.cell = { column, type, style: Number(style), value: '', formula: '' };
    } else if (this.cell && (name === 'v' || name === 't')) {
      this.reading = 'value';
    } else if (this.cell && name === 'f') {
      this.reading = 'formula';
    } else if (name === 'rPh') {
      this.reading = null;
    } else if (name === 'mergeCell' && this.spans.length < MOST_SPANS) {
      const span = spanOf(attributes.ref ?? '');
      if (span) this.spans.push(span);
    }
  };

  text = (text: string): void => {
    if (!this.cell || !this.reading) return;
    this.cell[this.reading] += text;
    if (this.cell[this.reading].length > this.limits.cell) this.refuse('cell-too-long', this.limits.cell);
  };

  close = (name: string): void => {
    if (name === 'v' || name === 't' || name === 'f') this.reading = null;
    if (name === 'c' && this.cell) {
      this.doubt(this.cell);
      this.cells[this.cell.column] = this.textOf(this.cell);
      this.cell = null;
    }
    if (name === 'row') this.finishRow();
  };

  private finishRow(): void {
    const cells = Array.from(this.cells, (cell) => cell ?? '');
    const { sheet, row, doubts } = this;
    if (cells.some((cell) => cell !== ''))
      this.found.push({ sheet, row, cells, ...(doubts.length > 0 ? { doubts } : {}) });
    this.cells = [];
  }

  /** What the office program showed: of a formula the result it last computed, of one without result its text. */
  private textOf({ type, style, value, formula }: OpenCell): string {
    if (value === '') return formula === '' ? '' : cleanText(`=${formula}`);
    switch (type) {
      case 's':
        return cleanText(this.book.texts[Number(value)] ?? '');
      case 'str':
      case 'inlineStr':
        return cleanText(unescapeText(value));
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return cleanText(value.replace('T', ' ').replace(/ 00:00:00(\.0+)?Z?$/, ''));
      case 'e':
        return cleanText(value);
      default:
        return numberText(value, this.book.styles[style] ?? 'plain', this.book.date1904);
    }
  }

  private doubt({ column, type, style, value }: OpenCell): void {
    if (type === 'e') this.doubts.push({ column, code: 'cell-error' });
    else if (type === 'n' && lostDigits(value, this.book.styles[style] ?? 'plain'))
      this.doubts.push({ column, code: 'digits-lost' });
    else if (isDamaged(type === 's' ? (this.book.texts[Number(value)] ?? '') : unescapeText(value)))
      this.doubts.push({ column, code: 'unseen' });
  }

  private refuse(why: 'too-many-columns' | 'cell-too-long', limit: number): never {
    throw new SheetRefused(why, { sheet: this.sheet, row: this.row, limit });
  }
}

/** A sheet that is merged all over is told of by its beginning. */
const MOST_SPANS = 10_000;

/** `B5:B7`; undefined for what stays within one row. */
function spanOf(range: string): SheetSpan | undefined {
  const [from = '', to = ''] = range.split(':');
  const rows = [from, to].map((end) => Number(/\d+$/.exec(end)?.[0]));
  const [first = 0, last = 0] = rows;
  if (!(last > first)) return undefined;
  return { range, columns: [columnOf(from), columnOf(to)], rows: [first, last] };
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return Math.max(0, column - 1);
}
