import type { RowCells } from '../../../platform/imports';
import type { ClassifiedDto } from '../classifications/classification.dto';

const LONGEST = 600;
/** Of one firm; the record page keeps as many. */
const MOST = 5;
const NEAREST = 3;
/** Names of industries have 、 in them, so that one divides only where no name goes on. */
const SURELY_BETWEEN = /[；;，,\n|]+/;
const MAYBE_BETWEEN = '、';
/** As an export writes it: `锂离子电池制造（C3841）`. */
const WITH_CODE = /^.*\(([A-T]?\d{2,4}|[A-T])\)$/;

/** Between the levels of a path down to a class. */
const LEVELS = /[>＞/\\|；;，,→\n]+|\s-\s/;
const CODE_FIRST = /^\(?([A-T]?\d{2,4})\)?[-_:.·]?(\D.*)$/;
/** Of the share that two equal names have, which is a half. */
const LIKE = 0.3;

/** Industries (GB/T 4754) as tables write them: by code, with or without the letter, or by name; several in a cell. */
export class IndustryNames {
  private readonly codes = new Map<string, string>();
  private readonly names: ReadonlyMap<string, string>;
  private readonly near = new Map<string, string[]>();
  private readonly labels: readonly { label: string; parts: ReadonlySet<string> }[];

  constructor(industries: readonly ClassifiedDto[]) {
    this.names = new Map(industries.map(({ code, name }) => [code, plain(name)]));
    // A division with one class has its name; the class says more.
    const deepestLast = [...industries].sort((a, b) => a.code.length - b.code.length);
    for (const { name, code } of deepestLast) this.codes.set(plain(name), code);
    for (const { code } of industries) this.codes.set(code, code).set(code.slice(1), code);
    this.codes.delete('');
    this.labels = industries.map(({ name, code }) => ({
      label: `${name}（${code}）`,
      parts: partsOf(plain(name)),
    }));
  }

  /** Their codes, the first one the main one; null where the cell names none. */
  codesIn(cells: RowCells, field: string): string[] | null {
    const text = cells.text(field, LONGEST);
    if (text === null) return null;
    const found = text.split(SURELY_BETWEEN).flatMap((part) => this.inPart(cells, field, part));
    const codes = [...new Set(found)];
    if (codes.length > MOST) cells.flaw(field, 'too-many-industries', { most: MOST });
    return codes.length > 0 ? codes.slice(0, MOST) : null;
  }

  /**
   * The deepest class that a cell names in whichever way platforms do: `C3670`, `3670 汽车零部件及配件制造`,
   * `制造业 > 汽车制造业`; null where it names none.
   */
  classIn(text: string): string | null {
    const codes = [text, ...text.split(LEVELS)].flatMap(
      (part) => this.codeOf(part) ?? this.codeBefore(part) ?? [],
    );
    return codes.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** 3670汽车零部件及配件制造, and 3670 汽车零部件制造; 2023年销售 is no class, though 2023 would be one. */
  private codeBefore(part: string): string | undefined {
    const [, code = '', name = ''] = CODE_FIRST.exec(plain(part)) ?? [];
    const known = this.codes.get(code);
    const byName = this.codes.get(name);
    if (byName !== undefined || known === undefined) return byName;
    const like = shareOf(partsOf(name), partsOf(this.names.get(known) ?? ''));
    return like >= LIKE ? known : undefined;
  }

  /** The longest run of words that is a name is that name. */
  private inPart(cells: RowCells, field: string, part: string): string[] {
    const words = part.split(MAYBE_BETWEEN).map((word) => word.trim());
    const codes: string[] = [];
    for (let at = 0; at < words.length;) {
      const ends = words.map((_, end) => words.length - end).filter((end) => end > at);
      const end = ends.find((one) => this.codeOf(words.slice(at, one).join(MAYBE_BETWEEN)) !== undefined);
      const word = words.slice(at, end ?? at + 1).join(MAYBE_BETWEEN);
      const code = this.codeOf(word);
      if (code !== undefined) codes.push(code);
      else if (word !== '') cells.flaw(field, 'industry-unknown', { value: word, names: this.nearest(word) });
      at = end ?? at + 1;
    }
    return codes;
  }

  private codeOf(word: string): string | undefined {
    const text = plain(word);
    return this.codes.get(WITH_CODE.exec(text)?.[1] ?? text);
  }

  /** A table says the same word in many rows. */
  private nearest(word: string): string[] {
    const names = this.near.get(word) ?? this.nearestTo(partsOf(plain(word)));
    this.near.set(word, names);
    return names;
  }

  private nearestTo(wanted: ReadonlySet<string>): string[] {
    return this.labels
      .map(({ label, parts }) => ({ label, share: shareOf(wanted, parts) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
      .slice(0, NEAREST)
      .map(({ label }) => label);
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/** Its characters and pairs of neighbouring ones: 锂电池 is near 锂离子电池制造. */
function partsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  const pairs = characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
  return new Set([...characters, ...pairs]);
}

function shareOf(wanted: ReadonlySet<string>, parts: ReadonlySet<string>): number {
  const common = [...wanted].filter((part) => parts.has(part)).length;
  return common / (wanted.size + parts.size);
}
