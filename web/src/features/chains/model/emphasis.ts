import type { GapNode } from '../chain.types';

/**
 * How loudly a tile speaks. With most of a chain missing locally, colour alone says nothing: only the gaps that
 * are worth most within reach are loud, what has a value or stands here already is plain, everything else recedes.
 */
export type Emphasis = 'loud' | 'plain' | 'quiet';

const LOUD_SHARE = 0.75;
const LOUD_MOST = 18;

/** 元 a year within reach: what the order and the loudness of the gaps follow, not their size alone. */
export function worthOf({ priority }: Pick<GapNode, 'priority'>): number {
  return priority?.reachable ?? 0;
}

type Valued = Pick<GapNode, 'gapValue' | 'gapLow' | 'gapHigh' | 'localShare' | 'priority'>;

/** The limits of a ranked gap where nobody knows how much is bought here; null where it is known. */
export function openGap(node: Valued): { low: number; high: number } | null {
  const { localShare, priority, gapValue } = node;
  if (priority === null || localShare === null || localShare.low === localShare.high) return null;
  // What is adequate is ranked by what is known.
  if (priority.factors.value === gapValue) return null;
  return gapRange(node);
}

/** 元 a year that the order starts from: what is known to be missing, else the middle of what may be. */
export function missingOf(node: Valued): number {
  return (openGap(node) ? node.priority?.factors.value : node.gapValue) ?? 0;
}

export function byWorth(nodes: readonly GapNode[]): GapNode[] {
  return nodes
    .filter((node) => worthOf(node) > 0)
    .sort((a, b) => worthOf(b) - worthOf(a) || a.code.localeCompare(b.code));
}

export function topGaps(nodes: readonly GapNode[], count: number): GapNode[] {
  return byWorth(nodes).slice(0, count);
}

/** Share of the chain's gap value that the first `count` gaps hold; null when there is no value at all. */
export function topShare(nodes: readonly GapNode[], count: number): number | null {
  const sum = (list: readonly GapNode[]) => list.reduce((total, node) => total + (node.gapValue ?? 0), 0);
  const whole = sum(nodes);
  return whole > 0 ? sum(topGaps(nodes, count)) / whole : null;
}

/** The first gaps until they hold three quarters of what is within reach, so that a short list stays short. */
export function loudCodes(nodes: readonly GapNode[]): Set<string> {
  const ranked = byWorth(nodes);
  const whole = ranked.reduce((total, node) => total + worthOf(node), 0);
  const codes = new Set<string>();
  let held = 0;
  for (const node of ranked) {
    if (codes.size >= LOUD_MOST || held >= whole * LOUD_SHARE) break;
    codes.add(node.code);
    held += worthOf(node);
  }
  return codes;
}

/** Somebody here is known to buy it, for an amount or not. */
function isAsked({ demand, gapValue }: GapNode): boolean {
  const bought = demand.basis === 'bill_of_materials' || demand.basis === 'purchases';
  return (gapValue ?? 0) > 0 || (bought && demand.value !== 0);
}

export function emphasisOf(node: GapNode, loud: ReadonlySet<string>): Emphasis {
  if (loud.has(node.code) || node.anchor) return 'loud';
  return isAsked(node) || node.covered ? 'plain' : 'quiet';
}

/** How much of the state's colour a gap gets, for its share of the largest gap; 1 is all of it. */
export function tint(share: number): number {
  if (share <= 0) return 0.35;
  return Math.min(1, 0.2 + 1.3 * Math.sqrt(share));
}

/** From the least to the most the gap can be; null where it is one number or none. */
export function gapRange({
  gapLow,
  gapHigh,
}: Pick<GapNode, 'gapLow' | 'gapHigh'>): { low: number; high: number } | null {
  if (gapLow === null || gapHigh === null || gapLow === gapHigh) return null;
  return { low: gapLow, high: gapHigh };
}
