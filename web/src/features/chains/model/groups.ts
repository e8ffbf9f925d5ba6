import { CHAIN_STREAMS, GAP_STATES, type GapState } from '@lianzhao/contracts';

import type { GapNode, Stream } from '../chain.types';

export type StateCounts = Record<GapState, number>;

/** One system of the chain (level 3) with its parts: what a card of the map shows. */
export interface ChainGroup {
  code: string;
  node: GapNode;
  stream: Stream;
  leaves: GapNode[];
  /** What a bill of materials books on the system itself because nobody knows how it divides among the parts. */
  own: GapNode | undefined;
  counts: StateCounts;
  worst: GapState;
  gapValue: number;
  demandValue: number;
  anchor: boolean;
}

export function emptyCounts(): StateCounts {
  return Object.fromEntries(GAP_STATES.map((state) => [state, 0])) as StateCounts;
}

export function countStates(leaves: readonly GapNode[]): StateCounts {
  const counts = emptyCounts();
  for (const leaf of leaves) if (leaf.state) counts[leaf.state] += 1;
  return counts;
}

/** The contract lists the states from the worst to the most harmless. */
export function worstState(counts: StateCounts): GapState {
  return GAP_STATES.find((state) => counts[state] > 0) ?? 'not_needed';
}

const STATE_ORDER = new Map<string, number>(GAP_STATES.map((state, index) => [state, index]));

/** Anchor first, then what is worth most within reach, then the worse state, then the order of the atlas. */
export function compareLeaves(a: GapNode, b: GapNode): number {
  return (
    Number(b.anchor) - Number(a.anchor) ||
    (b.priority?.reachable ?? 0) - (a.priority?.reachable ?? 0) ||
    (b.gapValue ?? 0) - (a.gapValue ?? 0) ||
    (b.demand.value ?? 0) - (a.demand.value ?? 0) ||
    (STATE_ORDER.get(a.state ?? '') ?? 9) - (STATE_ORDER.get(b.state ?? '') ?? 9) ||
    (a.code < b.code ? -1 : 1)
  );
}

/**
 * The system a leaf is drawn in: its nearest ancestor whose own parent is a stream's node or the chain. Chains of fewer
 * levels have no streams; there a leaf is drawn in its parent, when that is more than the chain and has leaves alone.
 */
function groupOf(node: GapNode, byCode: ReadonlyMap<string, GapNode>, divided: ReadonlySet<string>): GapNode {
  let at = node;
  while (at.level > 3 && at.parentCode) at = byCode.get(at.parentCode) ?? { ...at, level: 3 };
  const parent = at.leaf && at.parentCode ? byCode.get(at.parentCode) : undefined;
  return parent?.parentCode && !divided.has(parent.code) ? parent : at;
}

const sum = (nodes: readonly GapNode[], pick: (node: GapNode) => number | null) =>
  nodes.reduce((total, node) => total + (pick(node) ?? 0), 0);

const rest = (whole: number | null, parts: number) =>
  whole !== null && Math.round(whole - parts) > 0 ? Math.round(whole - parts) : null;

/** The server adds up a system with its parts; what the parts do not explain is the system's own. */
function ownPart(node: GapNode, leaves: readonly GapNode[]): GapNode | undefined {
  if (node.leaf) return undefined;
  const part = (pick: (node: GapNode) => number | null) => rest(pick(node), sum(leaves, pick));
  const value = part((each) => each.demand.value);
  const planned = part((each) => each.demand.planned);
  if (value === null && planned === null) return undefined;
  const low = part((each) => each.demand.low);
  const high = part((each) => each.demand.high);
  const measured = part((each) => each.demand.measured);
  const demand = { basis: 'bill_of_materials' as const, value, low, high, measured, planned };
  const gapValue = part((each) => each.gapValue);
  return {
    ...node,
    demand,
    gapValue,
    gapLow: part((each) => each.gapLow),
    gapHigh: part((each) => each.gapHigh),
  };
}

function toGroup(node: GapNode, leaves: GapNode[]): ChainGroup {
  const counts = countStates(leaves);
  return {
    code: node.code,
    node,
    stream: node.stream,
    leaves: [...leaves].sort(compareLeaves),
    own: ownPart(node, leaves),
    counts,
    worst: worstState(counts),
    gapValue: node.gapValue ?? sum(leaves, (leaf) => leaf.gapValue),
    demandValue: node.demand.value ?? sum(leaves, (leaf) => leaf.demand.value),
    anchor: leaves.some((leaf) => leaf.anchor),
  };
}

/** Everything that can carry a value: the leaves, and the undivided part of systems. */
export function valuedNodes(groups: readonly ChainGroup[]): GapNode[] {
  return groups.flatMap((group) => [...(group.own ? [group.own] : []), ...group.leaves]);
}

/** Every leaf in exactly one group; groups in the order of streams and of the atlas within a stream. */
export function buildGroups(nodes: readonly GapNode[]): ChainGroup[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  /** Nodes with parts that have parts. */
  const divided = new Set(nodes.flatMap(({ leaf, parentCode }) => (leaf || !parentCode ? [] : [parentCode])));
  const members = new Map<string, { node: GapNode; leaves: GapNode[] }>();
  for (const node of nodes) {
    if (!node.leaf) continue;
    const group = groupOf(node, byCode, divided);
    const entry = members.get(group.code) ?? { node: group, leaves: [] };
    entry.leaves.push(node);
    members.set(group.code, entry);
  }
  const groups = [...members.values()].map(({ node, leaves }) => toGroup(node, leaves));
  const stream = (group: ChainGroup) => CHAIN_STREAMS.indexOf(group.stream);
  return groups.sort((a, b) => stream(a) - stream(b) || a.code.localeCompare(b.code));
}

/** Leaf code → group code. */
export function groupIndex(groups: readonly ChainGroup[]): Map<string, string> {
  return new Map(groups.flatMap((group) => group.leaves.map((leaf) => [leaf.code, group.code] as const)));
}
