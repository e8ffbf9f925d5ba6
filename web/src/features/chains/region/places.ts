import CENTRES from './city-centres.json';

/** Degrees east and north. */
export type Place = readonly [longitude: number, latitude: number];

const KNOWN = CENTRES as unknown as Record<string, Record<string, Place>>;
const SUFFIX = /(省|市|地区|盟|自治区|特别行政区)$/;

const plain = (name: string) => (name.length > 2 ? name.replace(SUFFIX, '') : name);

/** Where a city lies; the middle of its province where the city is not known; undefined abroad and where nobody says. */
export function placeOf(province: string | null, city: string | null): Place | undefined {
  const cities = province ? KNOWN[plain(province.replace(/^中国/, ''))] : undefined;
  if (!cities) return undefined;
  return (city ? (cities[city] ?? cities[plain(city)]) : undefined) ?? cities[''];
}

export interface Home {
  name: string;
  place: Place;
}

/** Where we are: the first of the cities the zone lies in. */
export function homeOf([name]: readonly string[], province: string | null): Home | undefined {
  const place = name === undefined ? undefined : placeOf(province, name);
  return name !== undefined && place ? { name, place } : undefined;
}
