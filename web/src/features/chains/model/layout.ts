import { CHAIN_STREAMS } from '@lianzhao/contracts';

import type { Stream } from '../chain.types';
import type { Box, LaneBox, LayoutGroup, LayoutInput, MapLayout } from './layout.types';
import { METRICS } from './metrics';
import { cardHeight, SQUARES_PER_ROW } from './prepare';

const { column, columnGap, laneGap, laneHead, cardGap, pad, tileGap, block, pitch, square } = METRICS;
const LARGEST_ZOOM = 1.1;

type Height = (group: LayoutGroup) => number;

const realHeight: Height = (group) => cardHeight(group.headHeight, group.tiles, group.squares.length);
const restHeight: Height = (group) => group.rest;

function stackHeight(groups: readonly LayoutGroup[], height: Height): number {
  return groups.reduce((sum, group) => sum + height(group) + cardGap, 0) - (groups.length > 0 ? cardGap : 0);
}

/** Splits an ordered list into `count` runs so that the tallest run is as low as possible. */
export function splitEvenly(groups: readonly LayoutGroup[], count: number, height: Height): LayoutGroup[][] {
  let low = Math.max(0, ...groups.map(height));
  let high = stackHeight(groups, height);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(groups, middle, height).length <= count) high = middle;
    else low = middle;
  }
  return fill(groups, high, height);
}

function fill(groups: readonly LayoutGroup[], limit: number, height: Height): LayoutGroup[][] {
  const columns: LayoutGroup[][] = [];
  let used = Infinity;
  for (const group of groups) {
    const next = used + cardGap + height(group);
    if (columns.length === 0 || next > limit) {
      columns.push([group]);
      used = height(group);
    } else {
      columns.at(-1)?.push(group);
      used = next;
    }
  }
  return columns;
}

interface Lane {
  stream: Stream;
  groups: LayoutGroup[];
}

function toLanes(groups: readonly LayoutGroup[]): Lane[] {
  return CHAIN_STREAMS.map((stream) => ({
    stream,
    groups: groups
      .filter((group) => group.stream === stream)
      .sort((a, b) => a.depth - b.depth || a.code.localeCompare(b.code)),
  })).filter((lane) => lane.groups.length > 0);
}

const widthOf = (columns: number, lanes: number) =>
  columns * column + (columns - lanes) * columnGap + (lanes - 1) * laneGap;

/** One more column at a time for the tallest lane; the number that lets the whole map be drawn largest wins. */
function chooseColumns(lanes: readonly Lane[], viewport: LayoutInput['viewport'], height: Height): number[] {
  const counts = lanes.map(() => 1);
  const tallest = (lane: Lane, count: number) =>
    Math.max(...splitEvenly(lane.groups, count, height).map((run) => stackHeight(run, height)));
  let best = { zoom: 0, counts: [...counts] };
  for (;;) {
    const heights = lanes.map((lane, index) => tallest(lane, counts[index] ?? 1));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const zoom = Math.min(
      LARGEST_ZOOM,
      viewport.width / widthOf(total, lanes.length),
      viewport.height / (laneHead + Math.max(...heights)),
    );
    if (zoom > best.zoom) best = { zoom, counts: [...counts] };
    const at = heights.indexOf(Math.max(...heights));
    if ((counts[at] ?? 1) >= (lanes[at]?.groups.length ?? 1)) return best.counts;
    counts[at] = (counts[at] ?? 1) + 1;
  }
}

function placeTiles(group: LayoutGroup, box: Box, tiles: Record<string, Box>): void {
  let y = box.y + pad + group.headHeight;
  for (const tile of group.tiles) {
    tiles[tile.code] = { x: box.x + pad, y, width: box.width - 2 * pad, height: tile.height };
    y += tile.height + tileGap;
  }
  y += block;
  group.squares.forEach((code, index) => {
    const row = Math.floor(index / SQUARES_PER_ROW);
    tiles[code] = {
      x: box.x + pad + (index % SQUARES_PER_ROW) * pitch,
      y: y + row * pitch,
      width: square,
      height: square,
    };
  });
}

/** Lanes from left to right, cards packed into columns, the most valuable on top of its column. */
export function layoutMap({ groups, viewport, rebalance }: LayoutInput): MapLayout {
  const lanes = toLanes(groups);
  const layout: MapLayout = { width: 0, height: 0, lanes: [], groups: {}, tiles: {} };
  if (lanes.length === 0) return layout;
  const sorting = rebalance ? realHeight : restHeight;
  const counts = chooseColumns(lanes, viewport, sorting);
  let x = 0;
  lanes.forEach((lane, index) => {
    const columns = splitEvenly(lane.groups, counts[index] ?? 1, sorting);
    const box: LaneBox = { stream: lane.stream, x, y: 0, width: 0, height: laneHead, groups: [] };
    columns.forEach((run, at) => {
      placeColumn(run, x + at * (column + columnGap), box, layout);
    });
    box.width = columns.length * (column + columnGap) - columnGap;
    layout.lanes.push(box);
    layout.height = Math.max(layout.height, box.height);
    x += box.width + laneGap;
  });
  layout.width = x - laneGap;
  for (const lane of layout.lanes) lane.height = layout.height;
  return layout;
}

function placeColumn(run: readonly LayoutGroup[], x: number, lane: LaneBox, layout: MapLayout): void {
  let y = laneHead;
  for (const group of [...run].sort((a, b) => b.value - a.value || a.code.localeCompare(b.code))) {
    const box = { x, y, width: column, height: realHeight(group) };
    layout.groups[group.code] = box;
    lane.groups.push(group.code);
    placeTiles(group, box, layout.tiles);
    y += box.height + cardGap;
  }
  lane.height = Math.max(lane.height, y - cardGap);
}
