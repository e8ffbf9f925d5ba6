import { ZONE_OFFSET } from '../calendar';
import type { CellFlaw, FieldRow } from './register-import';

/** How people write that there is nothing. */
const NOTHING = /^(-+|—+|–+|\/+|\\+|无|暂无|未公开|null|n\/?a)$/i;
const SHOWN = 60;

/** The text of a cell, or null where it says that there is none. */
export function textOf(cell: string): string | null {
  const text = cell.trim();
  return text === '' || NOTHING.test(text) ? null : text;
}

/** The cells of one row by their fields; what cannot be told for sure is a flaw and never a guess. */
export class RowCells {
  readonly flaws: CellFlaw[] = [];

  constructor(private readonly source: FieldRow) {}

  get row(): number {
    return this.source.row;
  }

  /** What the title of the column says in brackets. */
  unit(field: string): string | null {
    return this.source.units[field] ?? null;
  }

  flaw(field: string | null, code: string, params: Record<string, unknown> = {}): void {
    this.flaws.push({ field, code, params });
  }

  /** As it stands there, for fields where `无` is an answer. */
  said(field: string): string {
    return (this.source.cells[field] ?? '').trim();
  }

  text(field: string, most: number): string | null {
    const text = textOf(this.source.cells[field] ?? '');
    // A formula whose result nobody computed is no text of a person.
    if (text?.startsWith('=')) this.flaw(field, 'formula');
    else if (text !== null && text.length > most) this.flaw(field, 'text-too-long', { most });
    return text?.slice(0, most) ?? null;
  }

  required(field: string, most: number): string | null {
    const text = this.text(field, most);
    if (text === null) this.flaw(field, 'empty');
    return text;
  }

  parsed<Value>(field: string, parse: (text: string) => Value | undefined): Value | null {
    const text = this.text(field, SHOWN * 10);
    if (text === null) return null;
    const value = parse(text);
    if (value === undefined) this.flaw(field, `${field}-unclear`, { value: text.slice(0, SHOWN) });
    return value ?? null;
  }

  /** A choice out of several words; which there are is told with the flaw. */
  word<Value extends string>(field: string, words: ReadonlyMap<string, Value>): Value | null {
    const text = this.text(field, SHOWN * 10);
    if (text === null) return null;
    const found = words.get(wordOf(text));
    if (found === undefined)
      this.flaw(field, 'word-unknown', { value: text.slice(0, SHOWN), allowed: [...words.keys()] });
    return found ?? null;
  }

  /** A day of the calendar, YYYY-MM-DD. */
  day(field: string): string | null {
    const text = this.text(field, SHOWN);
    if (text === null) return null;
    const day = dayIn(text);
    if (day === undefined) this.flaw(field, 'day-unclear', { value: text });
    return day ?? null;
  }

  /** A moment, as the zone's clock shows it. */
  moment(field: string): Date | null {
    const text = this.text(field, SHOWN);
    if (text === null) return null;
    const moment = momentIn(text);
    if (moment === undefined) this.flaw(field, 'moment-unclear', { value: text });
    else if (moment.getTime() > Date.now()) this.flaw(field, 'day-ahead', { value: text });
    return moment ?? null;
  }
}

/** Words as `word` looks them up. */
export function wordsOf<Value extends string>(entries: Readonly<Record<Value, readonly string[]>>) {
  return new Map(
    Object.entries<readonly string[]>(entries).flatMap(([value, words]) =>
      words.map((word) => [wordOf(word), value as Value] as const),
    ),
  );
}

/** The first word of each value, which is ours. */
export function firstWords<Value extends string>(words: ReadonlyMap<string, Value>): Map<Value, string> {
  return new Map([...words].reverse().map(([word, value]) => [value, word]));
}

function wordOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

const CLOCK = /[ T](\d{1,2}):(\d{2})(?::(\d{2}))?/;

/** A day of the zone, from its beginning where no time is said. */
function momentIn(text: string): Date | undefined {
  const plain = text.normalize('NFKC').trim();
  const day = dayIn(plain);
  if (day === undefined) return undefined;
  const [, hour = '0', minute = '00', second = '00'] = CLOCK.exec(plain) ?? [];
  const moment = new Date(`${day}T${hour.padStart(2, '0')}:${minute}:${second}${ZONE_OFFSET}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/;

/** `2026-03-02`, `2026/3/2`, `2026年3月2日`; undefined when it is no day of the calendar. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = DAY.exec(text.normalize('NFKC').trim()) ?? [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  const real = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written);
  return real ? written : undefined;
}
