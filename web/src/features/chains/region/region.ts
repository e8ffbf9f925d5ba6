import type { ChartLook, Draw } from '@/ui';
import type { Schema } from '@/api';
import { FONT, sidesOf } from './labels';
import { type Home, type Place, placeOf } from './places';

export type CityFirms = Schema<'CityFirmsDto'>;

export interface CityRow extends CityFirms {
  id: string;
  place: Place | undefined;
}

export function cityRows(cities: readonly CityFirms[]): CityRow[] {
  return cities.map((city) => ({
    ...city,
    id: `${city.province ?? ''}/${city.city ?? ''}`,
    place: placeOf(city.province, city.city),
  }));
}

/** How many firms no dot stands for. */
export const abroadOf = (rows: readonly CityRow[]): number =>
  rows.filter(({ place }) => !place).reduce((sum, { firms }) => sum + firms, 0);

const SMALLEST = 6;
const LARGEST = 30;
/** So many firms make a large dot also where no city has more. */
const MANY = 10;
/** Cities whose names are written on the map; more would lie on each other. */
const NAMED = 12;
const PIN = 26;

/** Areas of the dots, not their widths, stand for how many firms a city has. */
export function dotSize(firms: number, most: number): number {
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(firms / Math.max(1, most));
}

interface Drawing {
  rows: readonly CityRow[];
  /** Of the dot's tooltip. */
  said: (row: CityRow) => string;
  /** Where we are. */
  home: Home | undefined;
  /** Its side in pixels. */
  picture: number;
}

export function drawRegion({ rows, said, home, picture }: Drawing): Draw {
  const placed = rows.filter((row) => row.place);
  const most = Math.max(MANY, ...placed.map(({ firms }) => firms));
  const dots = placed.map((row, at) => ({
    place: row.place ?? ([0, 0] as const),
    size: dotSize(row.firms, most),
    text: at < NAMED ? `${row.city ?? row.province ?? ''} ${row.firms}` : null,
  }));
  const sides = sidesOf(dots, { picture, pin: home && { ...home, size: PIN } });
  return (look) => ({
    geo: {
      map: 'china',
      ...{ roam: true, scaleLimit: { min: 0.8, max: 6 }, layoutCenter: ['50%', '50%'], layoutSize: '100%' },
      itemStyle: { areaColor: look.sunken, borderColor: look.lineStrong, borderWidth: 0.6 },
      emphasis: { disabled: true },
      // Where the firms are is the picture; the south sea belongs to it and stays in its own box.
      silent: true,
    },
    tooltip: { trigger: 'item' },
    series: [
      {
        name: 'firms',
        type: 'scatter',
        coordinateSystem: 'geo',
        itemStyle: { color: look.accent, opacity: 0.72, borderColor: look.surface },
        data: placed.map((row, at) => ({
          name: row.id,
          value: [...(row.place ?? []), row.firms],
          symbolSize: dots[at]?.size,
          label: {
            show: sides[at] !== undefined,
            position: sides[at] ?? 'right',
            formatter: dots[at]?.text ?? '',
            fontSize: FONT,
            color: look.ink,
            textBorderColor: look.surface,
            textBorderWidth: 2,
          },
          tooltip: { formatter: () => said(row) },
        })),
        labelLayout: { hideOverlap: true },
      },
      ...(home ? [pinOf(home, look)] : []),
    ],
  });
}

function pinOf(home: Home, look: ChartLook) {
  return {
    name: 'home',
    type: 'scatter' as const,
    coordinateSystem: 'geo',
    symbol: 'pin',
    symbolSize: PIN,
    silent: true,
    itemStyle: { color: look.bad },
    data: [{ name: home.name, value: [...home.place] }],
    label: {
      ...{ show: true, position: 'left' as const, formatter: home.name },
      ...{ color: look.bad, fontWeight: 600 as const },
    },
  };
}
