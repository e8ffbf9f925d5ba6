import { textWidth } from '../model/metrics';
import type { Colours } from './colours';
import { add, newDrawing } from './drawing';

export const MARGIN = 36;
/** Of a sheet, what the head takes with the line of a legend, and what the foot takes. */
export const HEAD = 112;
export const FOOT = 34;
export const FONT = "'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

export interface SheetOf {
  colours: Colours;
  title: string;
  /** What the picture shows: the radius, the day, the scenario. */
  about: string;
  facts: readonly { label: string; value: string }[];
  foot: string;
}

export interface Poster {
  svg: string;
  width: number;
  height: number;
}

/** A sheet of paper with what stands above and below every picture. */
export function newSheet({ width, height }: { width: number; height: number }, of: SheetOf): Element {
  const drawing = newDrawing(width, height);
  drawing.setAttribute('font-family', FONT);
  add(drawing, 'title', {}, of.title);
  add(drawing, 'rect', { width, height, fill: of.colours.surface });
  drawHead(drawing, of, width);
  const foot = { x: MARGIN, y: height - MARGIN, 'font-size': 12, fill: of.colours.muted };
  add(drawing, 'text', foot, of.foot);
  return drawing;
}

function drawHead(drawing: Element, { colours: { ink, muted }, ...of }: SheetOf, width: number): void {
  const title = { x: MARGIN, y: MARGIN + 24, 'font-size': 26, 'font-weight': 700, fill: ink };
  add(drawing, 'text', title, of.title);
  add(drawing, 'text', { x: MARGIN, y: MARGIN + 48, 'font-size': 13, fill: muted }, of.about);
  let x = width - MARGIN;
  for (const { label, value } of [...of.facts].reverse()) {
    const end = { x, 'text-anchor': 'end' };
    add(drawing, 'text', { ...end, y: MARGIN + 14, 'font-size': 12, fill: muted }, label);
    add(drawing, 'text', { ...end, y: MARGIN + 40, 'font-size': 20, 'font-weight': 600, fill: ink }, value);
    x -= Math.max(textWidth(label, 12), textWidth(value, 21)) + 32;
  }
}
