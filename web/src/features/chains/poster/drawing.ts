import { textWidth } from '../model/metrics';

const SVG = 'http://www.w3.org/2000/svg';
type Attributes = Record<string, string | number | undefined>;

/** Adds a shape; texts are set as texts, so that no name can become markup. */
export function add(parent: Element, name: string, attributes: Attributes, text?: string): Element {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

export function newDrawing(width: number, height: number): Element {
  const svg = document.implementation.createDocument(SVG, 'svg').documentElement;
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    svg.setAttribute(key, String(value));
  }
  return svg;
}

export function serialize(drawing: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}`;
}

/** At most two lines; what does not fit ends in an ellipsis. */
export function twoLines(text: string, size: number, width: number): string[] {
  if (textWidth(text, size) <= width) return [text];
  const first = cut(text, size, width);
  const rest = text.slice(first.length).trimStart();
  if (textWidth(rest, size) <= width) return [first, rest];
  return [first, `${cut(rest, size, width - textWidth('…', size))}…`];
}

/** As much as fits; words and codes in Latin letters stay whole where half of the line is left for others. */
function cut(text: string, size: number, width: number): string {
  let fits = '';
  for (const char of text) {
    if (textWidth(fits + char, size) > width) break;
    fits += char;
  }
  const next = text[fits.length] ?? '';
  const run = /[a-z0-9]+$/i.exec(fits);
  return run && /[a-z0-9]/i.test(next) && run.index > fits.length / 2 ? fits.slice(0, run.index) : fits;
}
