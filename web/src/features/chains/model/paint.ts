import type { GapState } from '@lianzhao/contracts';

import type { Comparison, GapNode } from '../chain.types';
import { emphasisOf, type Emphasis, missingOf, openGap, tint, worthOf } from './emphasis';
import { sitesHere } from './sites';

/** What the colours of the map tell. */
export const MAP_MODES = ['state', 'gap', 'supply', 'activity', 'difference'] as const;
export type MapMode = (typeof MAP_MODES)[number];

export interface NodeWork {
  leads: number;
  projects: number;
}

/** What a map is coloured by, beyond its own nodes. */
export interface PaintOf {
  mode: MapMode;
  loud: ReadonlySet<string>;
  largest: { worth: number; gap: number };
  /** Our own leads and projects at each node. */
  work: ReadonlyMap<string, NodeWork>;
  /** What a what-if changes. */
  changes: ReadonlyMap<string, Comparison['nodes'][number]>;
  /** What the scenario that changes it is set against, where that is not what is. */
  against?: string | undefined;
}

/** How one tile looks, and what number stands on it. */
export interface Paint {
  emphasis: Emphasis;
  /** Whose colours it takes: those of a state, or the one accent. */
  tone: GapState | 'accent';
  /** The shape on it. */
  glyph: GapState;
  /** How much of the colour, 0 to 1. */
  strength: number;
  figure: Figure | null;
  /** A gap of weight that nobody works on. */
  alone: boolean;
}

export type Figure =
  | { kind: 'money'; value: number }
  | { kind: 'between'; low: number; high: number; value: number }
  | { kind: 'sites'; count: number }
  | { kind: 'covered'; count: number; all: number }
  | { kind: 'share'; share: number }
  | { kind: 'work'; leads: number; projects: number }
  | { kind: 'change'; value: number };

const SHARES_FROM = 1e6;

/** How much it is, to sort by; of a change, however it goes. */
export function amountOf(figure: Figure | null): number {
  switch (figure?.kind) {
    case 'money':
    case 'between':
      return figure.value;
    case 'change':
      return Math.abs(figure.value);
    case 'share':
      // Measured comes before counted, however many there are.
      return SHARES_FROM + figure.share;
    case 'work':
      return figure.leads + figure.projects;
    case 'sites':
    case 'covered':
      return figure.count;
    default:
      return -1;
  }
}

export function paintOf(node: GapNode, of: PaintOf): Paint {
  return { glyph: node.state ?? 'not_needed', ...PAINTERS[of.mode](node, of) };
}

type Painted = Omit<Paint, 'glyph'> & Partial<Pick<Paint, 'glyph'>>;
const PAINTERS: Record<MapMode, (node: GapNode, of: PaintOf) => Painted> = {
  state: paintState,
  gap: paintGap,
  supply: paintSupply,
  activity: paintActivity,
  difference: paintDifference,
};

/** What the gap is worth; where nobody knows how much is bought here, within which limits. */
export function gapFigure(node: GapNode): Figure | null {
  const limits = openGap(node);
  const value = missingOf(node);
  if (limits) return { kind: 'between', ...limits, value };
  return value > 0 ? { kind: 'money', value } : null;
}

function paintState(node: GapNode, { loud, largest }: PaintOf): Painted {
  return {
    emphasis: emphasisOf(node, loud),
    tone: node.state ?? 'not_needed',
    strength: tint(worthOf(node) / largest.worth),
    figure: gapFigure(node),
    alone: false,
  };
}

function paintGap(node: GapNode, { loud, largest }: PaintOf): Painted {
  const gap = missingOf(node);
  return {
    emphasis: gap <= 0 ? 'quiet' : loud.has(node.code) ? 'loud' : 'plain',
    tone: 'accent',
    strength: tint(gap / largest.gap),
    figure: gapFigure(node),
    alone: false,
  };
}

/** Share bought here where it is known, else how many firms stand here. */
function paintSupply(node: GapNode, { loud }: PaintOf): Painted {
  const { localShare, covered: here } = node;
  const firms = sitesHere(node);
  const share = localShare && localShare.low === localShare.high ? localShare.low : null;
  const counted: Figure | null = firms > 0 ? { kind: 'sites', count: firms } : null;
  return {
    emphasis: here ? (loud.has(node.code) || node.anchor ? 'loud' : 'plain') : 'quiet',
    // What is missing recedes here: this look is about what stands.
    tone: here ? 'strength' : 'not_needed',
    strength: share === null ? (here ? 0.5 : 0.2) : tint(share),
    figure: share !== null && share > 0 ? { kind: 'share', share } : counted,
    alone: false,
  };
}

const MANY_RECORDS = 6;

function paintActivity(node: GapNode, { work, loud }: PaintOf): Painted {
  const { leads, projects } = work.get(node.code) ?? { leads: 0, projects: 0 };
  const records = leads + projects;
  return {
    emphasis:
      records > 0 ? (loud.has(node.code) ? 'loud' : 'plain') : loud.has(node.code) ? 'plain' : 'quiet',
    tone: 'accent',
    strength: records > 0 ? tint(Math.min(1, records / MANY_RECORDS)) : 0,
    figure: records > 0 ? { kind: 'work', leads, projects } : null,
    alone: records === 0 && loud.has(node.code),
  };
}

function paintDifference(node: GapNode, { changes }: PaintOf): Painted {
  const change = changes.get(node.code);
  if (!change) {
    return { emphasis: 'quiet', tone: 'not_needed', strength: 0.2, figure: null, alone: false };
  }
  const value = (change.after.gapValue ?? 0) - (change.before.gapValue ?? 0);
  return {
    emphasis: 'plain',
    tone: change.after.state ?? 'not_needed',
    glyph: change.after.state ?? 'not_needed',
    strength: 1,
    figure: value === 0 ? null : { kind: 'change', value },
    alone: false,
  };
}
