import { nameKeyOf } from '../name-key';

/** A firm of the register, or one that the list would bring. */
export interface BookFirm {
  /** Null for one that is new. */
  id: string | null;
  name: string;
  nameKey: string;
  uscc: string | null;
  /** Of the chain's nodes at which the register has it. */
  at: Set<string>;
  /** Node → what the list says of the firm there; the first row that names both counts. */
  placed: Map<string, Placed>;
  /** Of a new one: what the rows say of it, the first that says anything; of a known one its city alone. */
  details: FirmDetails;
}

export interface Placed {
  capacity: string | null;
  marketSharePct: number | null;
  source: string | null;
  dataDate: string | null;
}

export interface FirmDetails {
  province: string | null;
  city: string | null;
  listing: string | null;
  mainProducts: string | null;
}

export interface RegisterRow {
  id: string;
  name: string;
  nameKey: string;
  uscc: string | null;
  city: string | null;
  nodeIds: string[];
}

/** Why a name and a code do not belong together. */
export interface Mismatch {
  code: 'two-firms' | 'uscc-differs';
  params: Record<string, string>;
}

/** Firms by name and by credit code: which of them a row speaks of. */
export class FirmBook {
  private readonly byName = new Map<string, BookFirm>();
  private readonly byCode = new Map<string, BookFirm>();

  /** Firms of the register that the next rows may speak of. */
  learn(rows: readonly RegisterRow[]): void {
    for (const { nodeIds, city, ...row } of rows) {
      if (this.byName.get(row.nameKey)?.id === row.id) continue;
      const details = { ...NOTHING, city };
      const firm = { ...row, at: new Set(nodeIds), placed: new Map<string, Placed>(), details };
      this.byName.set(row.nameKey, firm);
      if (row.uscc) this.byCode.set(row.uscc, firm);
    }
  }

  /** By code first; a name that belongs to another firm than the code, or to another code, is for a person to judge. */
  find(name: string, uscc: string | null): BookFirm | Mismatch | null {
    const byCode = uscc === null ? undefined : this.byCode.get(uscc);
    const byName = this.byName.get(nameKeyOf(name));
    if (byCode && byName && byCode !== byName)
      return { code: 'two-firms', params: { code: byCode.name, name: byName.name } };
    if (!byCode && byName?.uscc && uscc !== null && byName.uscc !== uscc)
      return { code: 'uscc-differs', params: { ours: byName.uscc } };
    return byCode ?? byName ?? null;
  }

  /** A firm that nobody knew before this row. */
  add(name: string, uscc: string | null): BookFirm {
    const firm: BookFirm = {
      ...{ id: null, name, nameKey: nameKeyOf(name), uscc },
      ...{ at: new Set<string>(), placed: new Map<string, Placed>(), details: NOTHING },
    };
    this.byName.set(firm.nameKey, firm);
    if (uscc !== null) this.byCode.set(uscc, firm);
    return firm;
  }

  /** What another row says of a firm that this list brought; of a firm of the register nothing is changed. */
  tell(firm: BookFirm, uscc: string | null, details: FirmDetails): void {
    if (firm.id !== null) return;
    if (firm.uscc === null && uscc !== null) {
      firm.uscc = uscc;
      this.byCode.set(uscc, firm);
    }
    const { province, city, listing, mainProducts } = firm.details;
    firm.details = {
      province: province ?? details.province,
      city: city ?? details.city,
      listing: listing ?? details.listing,
      mainProducts: mainProducts ?? details.mainProducts,
    };
  }

  /** Those that the list would place somewhere. */
  placed(): BookFirm[] {
    return [...new Set([...this.byName.values(), ...this.byCode.values()])].filter(
      ({ placed }) => placed.size > 0,
    );
  }
}

const NOTHING: FirmDetails = { province: null, city: null, listing: null, mainProducts: null };
