import { chartOnPaper } from '@/ui';
import { textWidth } from '../model/metrics';
import { add, serialize, twoLines } from '../poster/drawing';
import { FOOT, HEAD, MARGIN, newSheet, type Poster, type SheetOf } from '../poster/sheet';
import type { Home } from './places';
import { type CityRow, drawRegion } from './region';

export interface RegionPosterOf extends SheetOf {
  rows: readonly CityRow[];
  /** Where we are. */
  home: Home | undefined;
  /** Whose firms these are. */
  scope: string;
  /** Above the list of cities, and in its stead where there are none. */
  most: string;
  empty: string;
  /** Of those that no dot stands for; empty where there are none. */
  abroad: string;
  comma: string;
  n: (value: number) => string;
}

/** Drawn as large as on a page and then enlarged, so that dots and names are to each other as they are there. */
const PICTURE = 740;
const SCALE = 1.5;
/** The country is wider than high: of the square it is drawn in, nothing stands in these parts above and below it. */
const BARE = 0.09;
const MAP = { width: PICTURE * SCALE, height: Math.round(PICTURE * SCALE * (1 - 2 * BARE)) };
const LIST = { gap: 40, width: 500, names: 96, row: 54, most: 15 };
const LINE = 16;

/** The map of the country with the firms of each city, and the cities with most of them, as one picture. */
export async function drawRegionPoster(of: RegionPosterOf): Promise<Poster> {
  const width = MAP.width + LIST.gap + LIST.width + 2 * MARGIN;
  const height = MAP.height + HEAD + FOOT + 2 * MARGIN;
  const drawing = newSheet({ width, height }, of);
  const scope = { x: MARGIN, 'font-size': 13, fill: of.colours.ink };
  twoLines(of.scope, 13, width - 2 * MARGIN).forEach((line, at) => {
    add(drawing, 'text', { ...scope, y: MARGIN + 74 + at * 18 }, line);
  });
  const top = MARGIN + HEAD - PICTURE * SCALE * BARE;
  const place = `translate(${MARGIN} ${top}) scale(${SCALE})`;
  add(drawing, 'g', { transform: place }).append(...(await mapOf(of, drawing.ownerDocument)));
  drawCities(drawing, of, { x: MARGIN + MAP.width + LIST.gap, y: MARGIN + HEAD + LINE });
  return { svg: serialize(drawing), width, height };
}

async function mapOf({ rows, home }: RegionPosterOf, paper: Document): Promise<Node[]> {
  const draw = drawRegion({ rows, said: () => '', home, picture: PICTURE });
  const svg = await chartOnPaper(draw, { width: PICTURE, height: PICTURE });
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (drawn.querySelector('parsererror')) throw new Error('the map is no drawing');
  return [...drawn.documentElement.childNodes].map((node) => paper.importNode(node, true));
}

function drawCities(drawing: Element, of: RegionPosterOf, { x, y }: { x: number; y: number }): void {
  const { rows, colours, n, comma } = of;
  const { ink, muted, line } = colours;
  const head = { x, y, 'font-size': 16, 'font-weight': 700, fill: ink };
  add(drawing, 'text', head, rows.length > 0 ? of.most : of.empty);
  const shown = rows.slice(0, LIST.most);
  shown.forEach((row, at) => {
    const top = y + LINE + at * LIST.row;
    add(drawing, 'path', { d: `M${x} ${top}H${x + LIST.width}`, stroke: line });
    const name = { 'font-size': 14, 'font-weight': 600, fill: ink, y: top + 19 };
    const called = row.city ?? row.province ?? '–';
    add(drawing, 'text', { ...name, x }, called);
    add(drawing, 'text', { ...name, x: x + LIST.width, 'text-anchor': 'end' }, n(row.firms));
    const indent = Math.max(LIST.names, textWidth(called, 14) + LINE);
    const room = LIST.width - indent - textWidth(n(row.firms), 14) - 16;
    twoLines(row.examples.join(comma), 12, room).forEach((names, part) => {
      const text = { x: x + indent, y: top + 18 + part * LINE, 'font-size': 12, fill: muted };
      add(drawing, 'text', text, names);
    });
  });
  const end = y + LINE + shown.length * LIST.row;
  if (of.abroad) add(drawing, 'text', { x, y: end + 20, 'font-size': 12, fill: muted }, of.abroad);
}
