import { GAP_STATES, type GapState } from '@lianzhao/contracts';

import type { ChainModel } from '../composables/useChainMap';
import { figureText, groupFigure } from '../model/figure';
import type { ChainGroup } from '../model/groups';
import { layoutMap } from '../model/layout';
import type { Box, MapLayout } from '../model/layout.types';
import { METRICS, textWidth } from '../model/metrics';
import { nodeName } from '../model/names';
import type { PaintOf } from '../model/paint';
import { prepareGroups } from '../model/prepare';
import type { Colours } from './colours';
import { add, serialize, twoLines } from './drawing';
import { FOOT, HEAD, MARGIN, newSheet, type Poster, type SheetOf } from './sheet';
import { drawGlyph, drawTile, fillOf } from './tile';

/** Of an A3 sheet laid across. */
const SHEET = { width: 1880, height: 1240 };
export interface PosterOf extends SheetOf {
  model: ChainModel;
  paint: PaintOf;
  locale: string;
  t: (key: string, params?: Record<string, unknown>) => string;
  unit: string;
}

/** The whole map as one picture, every node by its name; a drawing that any program for vector graphics opens. */
export function drawPoster(of: PosterOf): Poster {
  const groups = prepareGroups(of.model.groups, {
    links: of.model.map.links,
    loud: of.model.loud,
    expanded: new Set(of.model.groups.map(({ code }) => code)),
    locale: of.locale,
  });
  const layout = layoutMap({ groups, viewport: SHEET, rebalance: true });
  const width = Math.round(Math.max(layout.width, 900) + 2 * MARGIN);
  const height = Math.round(layout.height + HEAD + FOOT + 2 * MARGIN);
  const drawing = newSheet({ width, height }, of);
  addPatterns(drawing, of.colours);
  drawLegend(drawing, of);
  const map = add(drawing, 'g', { transform: `translate(${MARGIN} ${MARGIN + HEAD})` });
  drawLanes(map, layout, of);
  for (const group of of.model.groups) drawGroup(map, group, layout, of);
  return { svg: serialize(drawing), width, height };
}

function addPatterns(drawing: Element, { states }: Colours): void {
  const defs = add(drawing, 'defs', {});
  const lines: Partial<Record<GapState, { size: number; d: string }>> = {
    missing: { size: 4, d: 'M-1 1L1 -1M0 4L4 0M3 5L5 3' },
    weak: { size: 8, d: 'M-1 1L1 -1M0 8L8 0M7 9L9 7' },
    break_point: { size: 6, d: 'M3 2.4V3.6M2.4 3H3.6' },
    blocked: { size: 6, d: 'M0 0L6 6M6 0L0 6' },
  };
  for (const [state, { size, d }] of Object.entries(lines)) {
    const box = { width: size, height: size };
    const pattern = add(defs, 'pattern', { id: `p-${state}`, patternUnits: 'userSpaceOnUse', ...box });
    const { fill, edge } = states[state as GapState];
    add(pattern, 'rect', { ...box, fill });
    add(pattern, 'path', { d, stroke: edge, 'stroke-width': 0.8, 'stroke-opacity': 0.45, fill: 'none' });
  }
}

function drawLegend(drawing: Element, { model, colours, t, unit }: PosterOf): void {
  const y = MARGIN + 66;
  let x = MARGIN;
  for (const state of GAP_STATES) {
    const count = model.map.chain.states[state];
    if (count === 0) continue;
    const { edge } = colours.states[state];
    add(drawing, 'rect', { x, y, width: 18, height: 18, rx: 4, fill: fillOf(state, colours), stroke: edge });
    drawGlyph(drawing, state, { x: x + 3, y: y + 3, size: 12, colour: edge });
    const words = `${t(`ui.gap.${state}`)} ${count}`;
    add(drawing, 'text', { x: x + 24, y: y + 14, 'font-size': 13, fill: colours.ink }, words);
    x += 24 + textWidth(words, 13) + 22;
  }
  add(drawing, 'text', { x, y: y + 14, 'font-size': 12, fill: colours.muted }, unit);
}

function drawLanes(map: Element, { lanes }: MapLayout, { colours, t }: PosterOf): void {
  for (const { stream, x, width } of lanes) {
    const name = { x, y: 16, 'font-size': 14, 'font-weight': 700, fill: colours.ink };
    add(map, 'text', name, t(`chains.streams.${stream}`));
    add(map, 'path', { d: `M${x} 23H${x + width}`, stroke: colours.lineStrong });
  }
}

function drawGroup(map: Element, group: ChainGroup, layout: MapLayout, of: PosterOf): void {
  const box = layout.groups[group.code];
  if (!box) return;
  const { colours, t, locale } = of;
  const valued = group.gapValue > 0;
  const frame = { rx: 6, fill: colours.surface, stroke: valued ? colours.lineStrong : colours.line };
  add(map, 'rect', { ...box, ...frame });
  const figure = figureText(groupFigure(group.leaves, group.gapValue, of.paint), { t, locale });
  const { pad, textLoud, headLine } = METRICS;
  const room = box.width - 2 * pad - (figure ? METRICS.value : 0);
  const weight = { 'font-size': textLoud, 'font-weight': 600, fill: valued ? colours.ink : colours.muted };
  twoLines(nodeName(group.node, locale), textLoud, room).forEach((line, at) => {
    add(map, 'text', { x: box.x + pad, y: box.y + pad + 14 + at * headLine, ...weight }, line);
  });
  const end = { x: box.x + box.width - pad, y: box.y + pad + 14, 'text-anchor': 'end' };
  if (figure) add(map, 'text', { ...end, ...weight }, figure);
  for (const leaf of group.leaves) {
    const tile = layout.tiles[leaf.code];
    if (tile) drawTile(map, leaf, tile, of);
  }
  drawCounts(map, group, box, colours);
}

function drawCounts(map: Element, group: ChainGroup, box: Box, { states, muted }: Colours): void {
  let x = box.x + METRICS.pad;
  const y = box.y + box.height - 8;
  for (const state of GAP_STATES) {
    const count = group.counts[state];
    if (!count) continue;
    drawGlyph(map, state, { x, y: y - 9, size: 10, colour: states[state].edge });
    add(map, 'text', { x: x + 12, y, 'font-size': 11, fill: muted }, String(count));
    x += 12 + textWidth(String(count), 11) + 8;
  }
}
