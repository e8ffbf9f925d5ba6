import type { SupplyArea } from '@lianzhao/contracts';

/** A ring around the zone and what puts a place into it; innermost first in every list. */
export interface Area {
  code: SupplyArea;
  nameZh: string;
  nameEn: string;
  words: readonly string[];
  cities: readonly string[];
  provinces: readonly string[];
}

/** The innermost ring whose words stand in the description of a place; null when none does. */
export function areaOfPlace(place: string | null, areas: readonly Area[]): SupplyArea | null {
  if (!place) return null;
  return areas.find(({ words }) => words.some((word) => place.includes(word)))?.code ?? null;
}

/** The innermost ring that a city, or else its province, lies in; null beyond all rings. */
export function areaOfCity(
  { province, city }: { province: string | null; city: string | null },
  areas: readonly Area[],
): SupplyArea | null {
  const named = (list: readonly string[], name: string | null) =>
    name !== null && name !== '' && list.some((each) => plain(each) === plain(name));
  const byCity = areas.find(({ cities }) => named(cities, city));
  return (byCity ?? areas.find(({ provinces }) => named(provinces, province)))?.code ?? null;
}

/** 鄂尔多斯市 and 鄂尔多斯, 内蒙古自治区 and 内蒙古 are the same place. */
function plain(name: string): string {
  return name.replace(/(市|省|盟|自治区|壮族自治区|回族自治区|维吾尔自治区)$/, '');
}
