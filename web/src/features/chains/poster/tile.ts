import type { GapState } from '@lianzhao/contracts';

import type { GapNode } from '../chain.types';
import { figureText } from '../model/figure';
import { GLYPHS } from '../model/glyphs';
import type { Box } from '../model/layout.types';
import { METRICS, textWidth } from '../model/metrics';
import { nodeName } from '../model/names';
import { type Paint, paintOf, type PaintOf } from '../model/paint';
import { type Colours, mix } from './colours';
import { add, twoLines } from './drawing';

interface TileOf {
  paint: PaintOf;
  colours: Colours;
  locale: string;
  t: (key: string, params?: Record<string, unknown>) => string;
}

/** One node: its state by colour, pattern and shape, its name, and the number the picture is about. */
export function drawTile(parent: Element, leaf: GapNode, box: Box, of: TileOf): void {
  const { colours, t, locale } = of;
  // Named, so that who edits the drawing finds a node by its code.
  const map = add(parent, 'g', { 'data-node': leaf.code });
  const paint = paintOf(leaf, of.paint);
  const loud = paint.emphasis === 'loud';
  if (paint.emphasis !== 'quiet' || leaf.anchor || paint.alone) drawFrame(map, leaf, box, { paint, colours });
  const middle = box.y + box.height / 2;
  const mark = { x: box.x + 5, y: middle - 6, size: 12, colour: colours.states[paint.tone].edge };
  drawGlyph(map, paint.glyph, mark);

  const number = leaf.anchor ? t('chains.map.anchor') : figureText(paint.figure, { t, locale });
  const size = loud ? METRICS.textLoud : METRICS.text;
  const room = box.width - METRICS.glyph - (number ? METRICS.value : 0) - 8;
  const lines = twoLines(nodeName(leaf, locale), size, room);
  const fill = paint.emphasis === 'quiet' ? colours.muted : colours.ink;
  const style = { 'font-size': size, 'font-weight': loud ? 600 : 400, fill };
  lines.forEach((words, at) => {
    const y = middle + size * 0.36 + (at - (lines.length - 1) / 2) * METRICS.tileLine;
    add(map, 'text', { x: box.x + METRICS.glyph + 4, y, ...style }, words);
  });
  const x = box.x + box.width - 6;
  if (leaf.anchor) drawBadge(map, number, { x, middle, colours });
  else if (number) add(map, 'text', { x, y: middle + size * 0.36, 'text-anchor': 'end', ...style }, number);
}

function drawFrame(
  map: Element,
  leaf: GapNode,
  box: Box,
  { paint, colours }: { paint: Paint; colours: Colours },
): void {
  const { emphasis, tone, strength, alone } = paint;
  const { fill, edge } = colours.states[tone];
  const loud = emphasis === 'loud';
  const stroke = leaf.anchor
    ? colours.accent
    : alone
      ? colours.states.missing.edge
      : mix(edge, colours.line, strength);
  const dashed = alone || (loud && tone === 'break_point') ? '4 3' : undefined;
  const tint = alone ? colours.surface : mix(fill, colours.surface, strength);
  const frame = { stroke, 'stroke-width': leaf.anchor ? 2 : 1, 'stroke-dasharray': dashed };
  add(map, 'rect', { ...box, rx: 4, fill: tint, ...frame });
  if (!loud) return;
  const cell = { x: box.x + 1, y: box.y + 1, width: 19, height: box.height - 2 };
  add(map, 'rect', { ...cell, rx: 3, fill: fillOf(tone, colours) });
}

interface Badge {
  x: number;
  middle: number;
  colours: Colours;
}

function drawBadge(map: Element, word: string, { x, middle, colours }: Badge): void {
  const width = textWidth(word, 11) + 8;
  const box = { x: x - width + 1, y: middle - 8, width, height: 16, rx: 3 };
  add(map, 'rect', { ...box, fill: colours.accent });
  const text = { x: x - 3, y: middle + 4, 'text-anchor': 'end', 'font-size': 11, fill: colours.onAccent };
  add(map, 'text', text, word);
}

/** The pattern of a state where it has one, so that it is told without colour too. */
export function fillOf(tone: GapState | 'accent', { states }: Colours): string {
  const patterned = ['missing', 'weak', 'break_point', 'blocked'].includes(tone);
  return patterned ? `url(#p-${tone})` : states[tone].fill;
}

interface Mark {
  x: number;
  y: number;
  size: number;
  colour: string;
}

export function drawGlyph(parent: Element, state: GapState, { x, y, size, colour }: Mark): void {
  const at = add(parent, 'g', { transform: `translate(${x} ${y}) scale(${size / 12})` });
  const { line, solid } = GLYPHS[state];
  const round = { fill: 'none', stroke: colour, 'stroke-width': 1.6, 'stroke-linecap': 'round' };
  if (line) add(at, 'path', { d: line, ...round });
  if (solid) add(at, 'path', { d: solid, fill: colour });
}
