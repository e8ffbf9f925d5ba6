const PROVINCE_END = /(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;
const CITY_END = /(市|地区|盟)$/;

/** As the register writes it: 江苏, 内蒙古, 上海. */
export function provinceOf(text: string | null): string | null {
  return text === null ? null : text.replace(PROVINCE_END, '') || null;
}

/** As the register writes it: 苏州, 鄂尔多斯. */
export function cityOf(text: string | null): string | null {
  return text === null ? null : text.replace(CITY_END, '') || null;
}

/** 苏州 and 苏州市, 延边 and 延边朝鲜族自治州 are the same place. */
export function isSamePlace(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

const ADDRESS =
  /^(?:中国)?(?:(?<province>[\p{Script=Han}]{2,8}?(?:省|自治区)|北京市?|天津市?|上海市?|重庆市?))?(?<city>[\p{Script=Han}]{2,8}?(?:市|自治州|地区|盟))?/u;
export const CITY_PROVINCES: readonly string[] = ['北京', '天津', '上海', '重庆'];

/** Province and city at the beginning of an address, as far as they are written out. */
export function placeOf(address: string | null): { province: string | null; city: string | null } {
  const { province = null, city = null } = ADDRESS.exec(address ?? '')?.groups ?? {};
  const found = { province: provinceOf(province), city: cityOf(city) };
  if (found.province && CITY_PROVINCES.includes(found.province)) return { ...found, city: found.province };
  return found;
}

/** Percent; undefined when nobody can say what it means. */
export function shareOf(text: string, titleSaysPercent: boolean): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s约]/g, '');
  const match = /^(\d{1,3}(?:\.\d+)?)(%?)$/.exec(plain);
  if (!match) return undefined;
  const value = Number(match[1]);
  const percent = match[2] === '%' || titleSaysPercent || value > 1;
  // 0.35 may be 35 % or a third of one percent.
  return percent && value <= 100 ? value : undefined;
}

const DATE =
  /^(?<year>(?:19|20)\d{2})(?:[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})日?)?月?|年)?(?:[ T].*)?$/;

/** `2026`, `2026-03` or `2026-03-02`; undefined when it is no date. */
export function dateOf(text: string): string | undefined {
  const { year, month, day } = DATE.exec(text.normalize('NFKC').trim())?.groups ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const [m, d] = [month.padStart(2, '0'), day?.padStart(2, '0')];
  const moment = new Date(`${year}-${m}-${d ?? '01'}T00:00:00Z`);
  const real = !Number.isNaN(moment.getTime()) && moment.getUTCMonth() + 1 === Number(month);
  return real ? [year, m, ...(d === undefined ? [] : [d])].join('-') : undefined;
}
