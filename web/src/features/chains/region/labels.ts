import { textWidth } from '../model/metrics';
import type { Place } from './places';

/** Where the name of a dot stands. */
export type Side = 'right' | 'left' | 'top' | 'bottom';
const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];

export interface Spot {
  place: Place;
  /** Of the dot, in pixels. */
  size: number;
  /** Null for a dot without a name. */
  text: string | null;
}

/** The pin of the zone, whose name stands left of it. */
export interface Pin {
  place: Place;
  name: string;
  size: number;
}

export const FONT = 12;
const LINE = 16;
/** Between a dot and its name, as ECharts leaves it. */
const GAP = 5;
/** Of a picture's side, a degree east and a degree north. */
const DEGREE = { east: 0.016, north: 0.0213 };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** For each dot the first side on which its name covers no dot and no name; none where there is no such side. */
export function sidesOf(
  spots: readonly Spot[],
  { picture, pin }: { picture: number; pin: Pin | undefined },
): (Side | undefined)[] {
  const middle = ([east, north]: Place) => ({
    x: east * DEGREE.east * picture,
    y: -north * DEGREE.north * picture,
  });
  const dots = spots.map(({ place, size }) => square(middle(place), size));
  const taken = [...dots, ...(pin ? pinBoxes(middle(pin.place), pin) : [])];
  return spots.map(({ text }, at) => {
    const dot = dots[at];
    if (text === null || !dot) return undefined;
    const side = SIDES.find((each) => {
      const box = nameBox(dot, text, each);
      return !taken.some((other) => overlap(box, other));
    });
    if (side) taken.push(nameBox(dot, text, side));
    return side;
  });
}

function square({ x, y }: Pick<Box, 'x' | 'y'>, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** The tip of a pin is where it points. */
function pinBoxes({ x, y }: Pick<Box, 'x' | 'y'>, { name, size }: Pin): Box[] {
  const box = { x: x - size / 2, y: y - size, width: size, height: size };
  return [box, nameBox(box, name, 'left')];
}

function nameBox(dot: Box, text: string, side: Side): Box {
  const [width, height] = [textWidth(text, FONT), LINE];
  const [x, y] = [dot.x + (dot.width - width) / 2, dot.y + (dot.height - height) / 2];
  const by: Record<Side, Pick<Box, 'x' | 'y'>> = {
    right: { x: dot.x + dot.width + GAP, y },
    left: { x: dot.x - GAP - width, y },
    top: { x, y: dot.y - GAP - height },
    bottom: { x, y: dot.y + dot.height + GAP },
  };
  return { ...by[side], width, height };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
