/** The regions by which the atlas places a firm. They are data of the atlas, shown as they are. */
export const REGIONS = [
  '内蒙古',
  '京津冀',
  '长三角',
  '珠三角',
  '中部',
  '成渝',
  '山东半岛',
  '东北',
  '西北',
  '西南',
  '海峡西岸',
  '北部湾',
  '粤东北',
  '港澳台',
  '境外',
] as const;
