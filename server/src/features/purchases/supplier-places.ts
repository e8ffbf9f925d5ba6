import type { SupplierPlace } from '@lianzhao/contracts';

import { type Area, areaOfCity, areaOfPlace } from '../chains';

/** Where the register knows firms to sit. */
export interface KnownPlace {
  province: string | null;
  city: string | null;
}

const OUTSIDE = /^(外地|区外|省外|市外|外省|外省市|国外|境外|海外|进口|outside|imported)$/i;

/** Reads where a supplier is, out of a ring's name, a city, a province, or a line that holds one of them. */
export class PlaceReader {
  private readonly beyond: readonly string[];

  /** @param known places; a word that names none of them is not taken for "outside" */
  constructor(
    private readonly areas: readonly Area[],
    known: readonly KnownPlace[],
  ) {
    const names = known.flatMap(({ province, city }) =>
      areaOfCity({ province, city }, areas) === null ? [province, city] : [],
    );
    this.beyond = [...new Set(names.map((name) => bare(name ?? '')))].filter((name) => name.length > 1);
  }

  /** Null for what nobody can place. */
  read(text: string): SupplierPlace | null {
    const word = text.normalize('NFKC').trim();
    if (OUTSIDE.test(word)) return 'outside';
    const named = this.areas.find(
      ({ code, nameZh, nameEn }) =>
        word === nameZh || word.toLowerCase() === nameEn.toLowerCase() || word === code,
    );
    const inside = named?.code ?? areaOfPlace(word, this.areas) ?? this.within(word);
    return inside ?? (this.beyond.some((name) => word.includes(name)) ? 'outside' : null);
  }

  /** Where a firm of the register sits; null where the register does not say. */
  ofFirm({ province, city }: KnownPlace): SupplierPlace | null {
    if (!province && !city) return null;
    return areaOfCity({ province, city }, this.areas) ?? 'outside';
  }

  private within(word: string): SupplierPlace | null {
    const holds = (names: readonly string[]) => names.some((name) => word.includes(bare(name)));
    const found =
      this.areas.find(({ cities }) => holds(cities)) ?? this.areas.find(({ provinces }) => holds(provinces));
    return found?.code ?? null;
  }
}

/** 芜湖市 and 芜湖 are the same place. */
function bare(name: string): string {
  return name.replace(/(市|省|自治区|壮族自治区|回族自治区|维吾尔自治区)$/, '');
}
