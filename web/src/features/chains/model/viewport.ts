import type { Box } from './layout.types';

export interface Size {
  width: number;
  height: number;
}

export interface Transform {
  x: number;
  y: number;
  zoom: number;
}

const MARGIN = 16;
/** The buttons and the explanation under the map; nothing of a map seen as a whole lies behind them. */
const FOOT = 44;
const LARGEST_FIT = 1.1;
const CLOSE_UP = 1.5;

/** What is left of the window for the map itself. */
export function paperSize({ width, height }: Size): Size {
  return { width: width - 2 * MARGIN, height: height - MARGIN - FOOT };
}

/** With every card open the map is read by moving over it: as wide as the room, but taller. */
export function tallRoom({ width, height }: Size): Size {
  return { width, height: height * 2.4 };
}

/** As large as its width allows, from the top. */
export function widthTransform(paper: Size, view: Size): Transform {
  return fitTransform({ width: paper.width, height: 1 }, view);
}

/** The whole map: centred across, at the top, because an overview is read from the top left. */
export function fitTransform(paper: Size, view: Size): Transform {
  if (paper.width <= 0 || paper.height <= 0) return { x: 0, y: 0, zoom: 1 };
  const room = paperSize(view);
  const zoom = Math.min(LARGEST_FIT, room.width / paper.width, room.height / paper.height);
  return { x: (view.width - paper.width * zoom) / 2, y: MARGIN, zoom };
}

export function zoomedTransform(box: Box, view: Size): Transform {
  const room = paperSize(view);
  const zoom = Math.min(CLOSE_UP, room.width / box.width, room.height / box.height);
  return {
    x: view.width / 2 - (box.x + box.width / 2) * zoom,
    y: view.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

function shift(start: number, length: number, room: number): number {
  if (start < MARGIN) return MARGIN - start;
  const over = start + length - (room - MARGIN);
  return over > 0 ? -Math.min(over, start - MARGIN) : 0;
}

/** The smallest move that brings a box into view; undefined when it is in view already. */
export function revealShift(box: Box, at: Transform, view: Size): Transform | undefined {
  const dx = shift(box.x * at.zoom + at.x, box.width * at.zoom, view.width);
  const dy = shift(box.y * at.zoom + at.y, box.height * at.zoom, view.height);
  return dx === 0 && dy === 0 ? undefined : { x: at.x + dx, y: at.y + dy, zoom: at.zoom };
}

const SMALLEST_REVEAL = 0.66;

/** Brings a box into view as a whole, drawing smaller where it must, but never too small to read. */
export function revealTransform(box: Box, at: Transform, view: Size): Transform | undefined {
  const room = paperSize(view);
  const needed = Math.min(at.zoom, room.width / box.width, room.height / box.height);
  const zoom = Math.min(at.zoom, Math.max(SMALLEST_REVEAL, needed));
  if (zoom === at.zoom) return revealShift(box, at, view);
  const x = view.width / 2 - (box.x + box.width / 2) * zoom;
  const y = Math.min(MARGIN, view.height / 2 - (box.y + box.height / 2) * zoom);
  const moved = { x, y, zoom };
  return revealShift(box, moved, view) ?? moved;
}
