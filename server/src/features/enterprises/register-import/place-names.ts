import type { RowCells } from '../../../platform/imports';
import type { ClassifiedDto } from '../classifications/classification.dto';
import { CITY_PROVINCES, cityOf, isSamePlace, provinceOf } from '../firm-lists/cell-values';

const LONGEST = 120;

interface Placed {
  province: string | null;
  city: string | null;
  registeredCode: string | null;
  operatingCode: string | null;
}

const SETTLED = ['province', 'city', 'registeredCode', 'operatingCode'] as const;

interface Place {
  name: string;
  code: string;
  province: string;
  /** Null for a whole province. */
  city: string | null;
}

interface Missing {
  field: string;
  flaw: string;
}

const UNKNOWN: Missing = { field: 'province', flaw: 'province-unknown' };
/** Another country has no division of ours, and is no mistake. */
const ABROAD = Symbol('abroad');

type Found = Place | Missing | typeof ABROAD;

/** Places as tables write them: by code, by the whole address down to the county, or by a name that only one has. */
export class PlaceNames {
  private readonly codes = new Map<string, string | null>();
  private readonly places: readonly Place[];
  private readonly found = new Map<string, Found>();
  private readonly byCode: ReadonlyMap<string, Place>;

  constructor(entries: readonly ClassifiedDto[]) {
    for (const { code, name } of entries) this.codes.set(name, this.codes.has(name) ? null : code);
    for (const { code, path } of entries) this.codes.set(path, code).set(code, code);
    const names = new Map(entries.map(({ code, name }) => [code, name]));
    this.places = entries.map((entry) => placeOf(entry, names));
    this.byCode = new Map(this.places.map((place) => [place.code, place]));
  }

  codeIn(cells: RowCells, field: string): string | null {
    const text = cells.text(field, LONGEST);
    if (text === null) return null;
    const code = this.codes.get(text.normalize('NFKC').replaceAll(/\s/g, ''));
    if (code === undefined) cells.flaw(field, 'place-unknown', { value: text });
    if (code === null) cells.flaw(field, 'place-ambiguous', { value: text });
    return code ?? null;
  }

  /**
   * Holds province and city of a row against the table of divisions: those of a code are filled in or agree with it, and
   * without one they give the code of the registered place. What the register says already stays as it is.
   */
  settle(cells: RowCells, said: Placed, known: Placed | null): void {
    const nothingNew = SETTLED.every((field) => said[field] === null || said[field] === known?.[field]);
    if (nothingNew) return;
    // Where a firm works comes before where it is registered, whoever says so.
    const operating = said.operatingCode ?? known?.operatingCode;
    const ours = operating ?? said.registeredCode ?? known?.registeredCode ?? null;
    if (ours !== null) return this.agree(cells, said, this.byCode.get(ours));
    const found = this.find(cells, said);
    if (!found) return;
    said.registeredCode = found.code;
    said.province = found.province;
    said.city = found.city ?? said.city;
  }

  private agree(cells: RowCells, said: Placed, place: Place | undefined): void {
    if (!place) return;
    for (const field of ['province', 'city'] as const) {
      const [is, says] = [place[field], said[field]];
      if (is !== null && says !== null && !isSamePlace(is, says))
        cells.flaw(field, 'place-contradicts', { value: says, place: is });
      else said[field] = is ?? says;
    }
  }

  /** The division that province and city name, as far down as they say. */
  private find(cells: RowCells, { province, city }: Placed): Place | null {
    // A table says the same place in many rows.
    const key = JSON.stringify([province, city]);
    const found = this.found.get(key) ?? this.look(province, city);
    this.found.set(key, found);
    if (found === ABROAD) return null;
    if (!('flaw' in found)) return found;
    cells.flaw(found.field, found.flaw, { value: found.field === 'city' ? city : province, province });
    return null;
  }

  private look(province: string | null, city: string | null): Found {
    const inside = this.places.filter((place) => province === null || isCalled(place.province, province));
    if (inside.length === 0) return province !== null && isAbroad(province) ? ABROAD : UNKNOWN;
    const [place, another] = city === null ? inside.filter(isWhole) : called(inside, city);
    const field = city === null ? 'province' : 'city';
    if (another) return { field, flaw: 'place-ambiguous' };
    return place ?? { field, flaw: province === null ? 'city-unknown' : 'city-elsewhere' };
  }
}

const PROVINCE_ENDS = '0000';
const CITY_ENDS = '00';

const isWhole = ({ code }: Place) => code.endsWith(PROVINCE_ENDS);
/** A city that is a province is one, too. */
const isCity = (place: Place) =>
  isWhole(place) ? CITIES.includes(place.province) : place.code.endsWith(CITY_ENDS);
const CITIES = [...CITY_PROVINCES, '香港', '澳门'];
/** One character is no name. */
const isCalled = (name: string, word: string) => word.length > 1 && isSamePlace(name, word);

/** The cities of that name; where there is none, the counties: people write 昆山 for a city. */
function called(places: readonly Place[], city: string): Place[] {
  const cities = places.filter((place) => isCity(place) && isCalled(place.city ?? place.province, city));
  return cities.length > 0 ? cities : places.filter(({ name }) => cityOf(name) === city);
}

function placeOf({ code, name }: ClassifiedDto, names: ReadonlyMap<string, string>): Place {
  const province = provinceOf(names.get(code.slice(0, 2) + PROVINCE_ENDS) ?? null) ?? '';
  if (CITY_PROVINCES.includes(province)) return { code, name, province, city: province };
  if (code.endsWith(PROVINCE_ENDS)) return { code, name, province, city: null };
  // Counties under no city stand for themselves.
  const own = code.slice(2, 4) === '90' ? code : code.slice(0, 4) + CITY_ENDS;
  return { code, name, province, city: cityOf(names.get(own) ?? null) };
}

const OURS = ['CN', 'HK', 'MO', 'TW'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Countries by their names in Chinese and English (CLDR, as the runtime has it), and what tables write for any of them. */
const COUNTRIES: ReadonlySet<string> = new Set(
  ['zh', 'en'].reduce(
    (names, language) => {
      const known = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
      for (const code of codes) if (!OURS.includes(code)) names.push(known.of(code)?.toLowerCase() ?? '');
      return names;
    },
    ['境外', '海外', '国外', '外国', 'usa', 'us', 'uk', 'uae'],
  ),
);

const isAbroad = (province: string) => COUNTRIES.has(province.toLowerCase());
