import { GAP_ACTIONS, GAP_STATES, type GapState } from '@lianzhao/contracts';

import type { GapNode } from '../chain.types';
import { missingOf, openGap, topGaps, worthOf } from './emphasis';
import { valuedNodes, type ChainGroup } from './groups';
import { amountOf, type Paint } from './paint';
import { isNamed } from './search';
import { sitesComing, sitesHere } from './sites';

/** Which rows a figure of the header was computed from. */
export const FOCUSES = ['demand', 'planned', 'gap', 'open', 'top', 'bought', 'covered'] as const;
export type Focus = (typeof FOCUSES)[number];

export const TOP_COUNT = 10;

export interface TableFilter {
  states: readonly GapState[];
  focus?: Focus;
  words?: string;
  group?: string;
}

export const SORT_KEYS = [
  'name',
  'group',
  'state',
  'action',
  'priority',
  'demand',
  'gap',
  'uplift',
  'local',
  'radius',
  'age',
  'figure',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sorting {
  key: SortKey;
  descending: boolean;
}

export interface TableRow {
  node: GapNode;
  group: ChainGroup;
  local: number;
  /** Beside those, and not among them. */
  coming: number;
  /** What the map's colours tell of it, where the table has no column for that anyway. */
  paint?: Pick<Paint, 'figure' | 'alone'>;
}

/** One row per leaf, and one for what a system carries undivided, so that the columns add up to the header. */
export function tableRows(groups: readonly ChainGroup[]): TableRow[] {
  return groups.flatMap((group) =>
    valuedNodes([group]).map((node) => ({ node, group, ...countsOf(node, group) })),
  );
}

/** The sites of a system are those of its parts, each counted in its own row. */
function countsOf(node: GapNode, { own }: ChainGroup): Pick<TableRow, 'local' | 'coming'> {
  return node === own ? { local: 0, coming: 0 } : { local: sitesHere(node), coming: sitesComing(node) };
}

/** Nothing is bought where the anchor makes the part itself: the server then says zero, not unknown. */
const isBought = ({ leaf, demand }: GapNode) =>
  leaf && (demand.basis === 'bill_of_materials' || demand.basis === 'purchases') && demand.value !== 0;

const IN_FOCUS: Record<Exclude<Focus, 'top'>, (node: GapNode) => boolean> = {
  demand: (node) => (node.demand.value ?? 0) > 0,
  planned: (node) => (node.demand.planned ?? 0) > 0,
  gap: (node) => (node.gapValue ?? 0) > 0,
  open: (node) => openGap(node) !== null,
  bought: isBought,
  covered: (node) => isBought(node) && node.covered,
};

function focusTest(rows: readonly TableRow[], focus: Focus | undefined): (node: GapNode) => boolean {
  if (!focus) return () => true;
  if (focus !== 'top') return IN_FOCUS[focus];
  const top = topGaps(
    rows.map((row) => row.node),
    TOP_COUNT,
  );
  return (node) => top.includes(node);
}

/** @param found codes that the server finds by the words: other names, technologies, industries, how they sound */
export function filterRows(
  rows: readonly TableRow[],
  filter: TableFilter,
  found: ReadonlySet<string> = new Set(),
): TableRow[] {
  const inFocus = focusTest(rows, filter.focus);
  const wanted = filter.words?.trim() ?? '';
  return rows.filter(
    ({ node, group }) =>
      inFocus(node) &&
      (filter.states.length === 0 || (node.state !== null && filter.states.includes(node.state))) &&
      (!filter.group || group.code === filter.group) &&
      (!wanted || isNamed(node, wanted) || found.has(node.code)),
  );
}

const RADIUS_ORDER = ['jit', 'regional', 'national', 'global'];

const COMPARE: Record<SortKey, (a: TableRow, b: TableRow) => number> = {
  name: (a, b) => a.node.nameZh.localeCompare(b.node.nameZh, 'zh-CN'),
  group: (a, b) => a.group.code.localeCompare(b.group.code),
  state: (a, b) => stateRank(a.node) - stateRank(b.node),
  demand: (a, b) => (a.node.demand.value ?? -1) - (b.node.demand.value ?? -1),
  gap: (a, b) => missingOf(a.node) - missingOf(b.node),
  action: (a, b) => actionRank(a.node) - actionRank(b.node),
  priority: (a, b) => worthOf(a.node) - worthOf(b.node),
  uplift: (a, b) => (a.node.upliftPct ?? -1) - (b.node.upliftPct ?? -1),
  local: (a, b) => a.local - b.local || a.coming - b.coming,
  age: (a, b) => a.node.ageMonths - b.node.ageMonths,
  radius: (a, b) => radiusRank(a.node) - radiusRank(b.node),
  figure: (a, b) => told(a) - told(b),
};

/** What nobody works on although it weighs stands before what has no figure. */
const told = ({ paint }: TableRow) =>
  paint ? amountOf(paint.figure) + (paint.alone && !paint.figure ? 0.5 : 0) : -1;
const stateRank = (node: GapNode) => (node.state ? GAP_STATES.indexOf(node.state) : GAP_STATES.length);
const actionRank = (node: GapNode) => (node.action ? GAP_ACTIONS.indexOf(node.action) : GAP_ACTIONS.length);
const radiusRank = (node: GapNode) =>
  node.supplyRadius ? RADIUS_ORDER.indexOf(node.supplyRadius) : RADIUS_ORDER.length;

export function sortRows(rows: readonly TableRow[], { key, descending }: Sorting): TableRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * COMPARE[key](a, b) || a.node.code.localeCompare(b.node.code));
}

/** `-gap` in the address bar reads: by gap, largest first. */
export function parseSorting(text: string | undefined): Sorting {
  const descending = text?.startsWith('-') ?? true;
  const key = (text ?? '').replace(/^-/, '');
  return SORT_KEYS.includes(key as SortKey)
    ? { key: key as SortKey, descending }
    : { key: 'priority', descending: true };
}

export function formatSorting({ key, descending }: Sorting): string {
  return `${descending ? '-' : ''}${key}`;
}

export function parseStates(text: string | undefined): GapState[] {
  const wanted = new Set((text ?? '').split(','));
  return GAP_STATES.filter((state) => wanted.has(state));
}
