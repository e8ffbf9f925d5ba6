import type { RowCells } from '../../../platform/imports';
import type { ClassifiedDto } from '../classifications/classification.dto';

const LONGEST = 120;

/** Places as tables write them: by code, by the whole address down to the county, or by a name that only one has. */
export class PlaceNames {
  private readonly codes = new Map<string, string | null>();

  constructor(places: readonly ClassifiedDto[]) {
    for (const { code, name } of places) this.codes.set(name, this.codes.has(name) ? null : code);
    for (const { code, path } of places) this.codes.set(path, code).set(code, code);
  }

  codeIn(cells: RowCells, field: string): string | null {
    const text = cells.text(field, LONGEST);
    if (text === null) return null;
    const code = this.codes.get(text.normalize('NFKC').replaceAll(/\s/g, ''));
    if (code === undefined) cells.flaw(field, 'place-unknown', { value: text });
    if (code === null) cells.flaw(field, 'place-ambiguous', { value: text });
    return code ?? null;
  }
}
