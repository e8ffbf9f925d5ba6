/** Sizes of the map in pixels at zoom 1; the layout and the style sheet of the cards must agree on them. */
export const METRICS = {
  column: 192,
  columnGap: 18,
  laneGap: 30,
  laneHead: 30,
  cardGap: 10,
  pad: 8,
  headLine: 20,
  headGap: 4,
  counts: 20,
  tile: 24,
  tileLoud: 28,
  tileLine: 15,
  tileGap: 3,
  square: 13,
  pitch: 16,
  block: 5,
  glyph: 20,
  value: 36,
  text: 12,
  textLoud: 13,
} as const;

export const CARD_INNER = METRICS.column - 2 * METRICS.pad;

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/;
const NARROW = /[a-z0-9\s/.,:;()'|-]/;

/** Close enough to decide on line breaks without a canvas to measure on, so that the layout is a pure function. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += WIDE.test(char) ? 1 : NARROW.test(char) ? 0.53 : 0.66;
  return em * size;
}

/** One line or two; a third is never drawn. */
export function lineCount(text: string, size: number, width: number): 1 | 2 {
  return textWidth(text, size) <= width ? 1 : 2;
}
