import type { Actor } from '../../../platform/access';
import type { FieldRow, ImportSession, JudgedRow, RowCells } from '../../../platform/imports';
import { type FirmValues, type FirmWords, readFirm } from './firm-values';
import type { FirmWriter, KnownFirm } from './firm-writer';
import { type SearchColumns, searchColumnsOf } from '../search-columns';
import { beside } from '../told/told-texts';

/** What is written of a firm that is there: only what the row says and the register says otherwise, or not at all. */
export interface FirmWork {
  values: FirmValues;
  known: KnownFirm | null;
  /** What one that is new is searched by, once it is worked out. */
  found?: SearchColumns;
}

const FIELDS = [
  'uscc',
  'shortName',
  'nameEn',
  'province',
  'city',
  'registeredCode',
  'operatingCode',
  'mainProducts',
] as const;

/** Rows of a table against the register. A firm is known by its code first, then by its name, which is never changed. */
export class FirmSession implements ImportSession<FirmWork> {
  constructor(
    private readonly actor: Actor,
    private readonly writer: FirmWriter,
    private readonly words: FirmWords,
  ) {}

  async judge(rows: readonly FieldRow[]): Promise<JudgedRow<FirmWork>[]> {
    const read = rows.map((row) => readFirm(row, this.words));
    const known = new KnownFirms(await this.writer.known(read.map(({ values }) => values)));
    return read.map(({ cells, values }) => this.verdict(cells, values, known.find(cells, values)));
  }

  async prepare(rows: readonly JudgedRow<FirmWork>[]): Promise<void> {
    const fresh = rows.filter(({ verdict, values }) => verdict === 'new' && !values.found);
    const found = await searchColumnsOf(fresh.map(({ values }) => values.values));
    fresh.forEach(({ values }, at) => (values.found = found[at]));
  }

  async add(rows: readonly JudgedRow<FirmWork>[]): Promise<Map<number, string>> {
    await this.prepare(rows);
    return this.writer.add(
      rows.flatMap(({ row, values: { values, found } }) => (found ? [{ row, values, found }] : [])),
    );
  }

  change(rows: readonly JudgedRow<FirmWork>[]): Promise<Set<number>> {
    return this.writer.change(
      rows.flatMap(({ row, values: { values, known } }) => (known ? [{ row, values, known }] : [])),
    );
  }

  settle(ids: readonly string[]): Promise<void> {
    return this.writer.redraw(ids);
  }

  private verdict(cells: RowCells, values: FirmValues, known: KnownFirm | null): JudgedRow<FirmWork> {
    this.words.places.settle(cells, values, known);
    const differs = known !== null && saysMore(values, known);
    if (differs && !this.actor.permissions.has('enterprise:update')) cells.flaw(null, 'no-right-to-update');
    const verdict = known === null ? 'new' : differs ? 'update' : 'same';
    return {
      ...{ row: cells.row, flaws: cells.flaws, verdict: cells.flaws.length > 0 ? 'error' : verdict },
      keys: [`n:${known?.nameKey ?? values.nameKey}`, ...(values.uscc ? [`u:${values.uscc}`] : [])],
      ...{ recordId: known?.id ?? null, values: { values, known } },
    };
  }
}

function saysMore(values: FirmValues, known: KnownFirm): boolean {
  const { listing, source } = beside(known, values);
  return (
    FIELDS.some((field) => values[field] !== null && values[field] !== known[field]) ||
    (listing ?? source) !== null ||
    (values.industryCodes !== null && values.industryCodes.join() !== known.industryCodes?.join()) ||
    values.nodeIds.some((id) => !known.nodeIds.includes(id))
  );
}

class KnownFirms {
  private readonly byName: ReadonlyMap<string, KnownFirm>;
  private readonly byCode: ReadonlyMap<string, KnownFirm>;

  constructor(firms: readonly KnownFirm[]) {
    this.byName = new Map(firms.map((firm) => [firm.nameKey, firm]));
    this.byCode = new Map(firms.flatMap((firm) => (firm.uscc ? [[firm.uscc, firm] as const] : [])));
  }

  /** A name that belongs to another firm than the code, or to another code, is for a person to judge. */
  find(cells: RowCells, { nameKey, uscc }: FirmValues): KnownFirm | null {
    const byCode = uscc === null ? undefined : this.byCode.get(uscc);
    const byName = this.byName.get(nameKey);
    if (byCode && byName && byCode !== byName)
      cells.flaw('uscc', 'two-firms', { code: byCode.name, name: byName.name });
    if (!byCode && byName?.uscc && uscc !== null && byName.uscc !== uscc)
      cells.flaw('uscc', 'uscc-differs', { ours: byName.uscc });
    return byCode ?? byName ?? null;
  }
}
