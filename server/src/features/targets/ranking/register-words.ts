import type { QualificationClass } from '@lianzhao/contracts';

/** Words by which a register names a qualification, the strongest class first (domain.md §5.6). */
const QUALIFICATION_WORDS: [QualificationClass, RegExp][] = [
  ['single_champion', /单项冠军/],
  ['little_giant', /小巨人/],
  ['unicorn', /独角兽/],
  ['specialised', /专精特新|隐形冠军/],
  ['gazelle', /瞪羚/],
  ['high_tech', /高新技术|国高新|创新型中小企业|科技型中小企业/],
];

/** The strongest class among what a register says; null where it says nothing that is known here. */
export function qualificationOf(words: readonly string[]): QualificationClass | null {
  return QUALIFICATION_WORDS.find(([, word]) => words.some((text) => word.test(text)))?.[0] ?? null;
}

/** All classes a register names, for filters. */
export function qualificationsOf(words: readonly string[]): QualificationClass[] {
  if (words.length === 0) return [];
  return QUALIFICATION_WORDS.filter(([, word]) => words.some((text) => word.test(text))).map(
    ([each]) => each,
  );
}

/** How provinces make up regions, as the atlas groups them; for firms whose register names no region. */
const REGIONS: Record<string, readonly string[]> = {
  长三角: ['上海', '江苏', '浙江', '安徽'],
  珠三角: ['广东'],
  京津冀: ['北京', '天津', '河北'],
  成渝: ['四川', '重庆'],
  中部: ['湖北', '湖南', '河南', '山西', '江西'],
  山东半岛: ['山东'],
  东北: ['辽宁', '吉林', '黑龙江'],
  西北: ['陕西', '甘肃', '青海', '宁夏', '新疆'],
  内蒙古: ['内蒙古'],
  海峡西岸: ['福建'],
  西南: ['贵州', '云南', '西藏'],
  北部湾: ['广西', '海南'],
  港澳台: ['香港', '澳门', '台湾', '中国香港', '中国澳门', '中国台湾'],
};

export function regionOf({
  region,
  province,
}: {
  region: string | null;
  province: string | null;
}): string | null {
  if (region) return region;
  if (!province) return null;
  return (
    Object.keys(REGIONS).find((name) => REGIONS[name]?.some((each) => province.startsWith(each))) ?? null
  );
}
