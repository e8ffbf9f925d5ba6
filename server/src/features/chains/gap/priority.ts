import { type GapSettings, PRIORITY_FACTORS, type PriorityFactor } from '@lianzhao/contracts';

import type { GapNodeInput } from './gap-input';
import type { Priority } from './gap-result';

export interface PriorityOf {
  node: Pick<GapNodeInput, 'supplyRadius' | 'energyIntensity'>;
  /** 元 a year: what is known to be missing or, where local shares lie within limits, the middle of them. */
  missing: number | null;
  /** Share of the nodes it is linked with that are present here, 0 to 1; 0 where it has no links. */
  neighboursHere: number;
  confidence: number | null;
}

/** Where nothing is said of how near suppliers sit, or how much power they draw: the middle. */
const UNKNOWN_RADIUS = 'national';
const UNKNOWN_INTENSITY = 3;

/**
 * What of the gap is within reach: value × reach × fit × confidence, each raised to its weight. With most of a chain
 * missing, the size alone would put first what nobody would build here; a seat belongs near the plant, a chip does
 * not, and a power-hungry node belongs where power is cheap and green.
 * @returns null where nothing is known to be missing
 */
export function priorityOf(
  { node, missing, neighboursHere, confidence }: PriorityOf,
  settings: GapSettings,
): Priority | null {
  if (missing === null || missing <= 0 || confidence === null) return null;
  const factors = {
    value: missing,
    reach: settings.reach[node.supplyRadius ?? UNKNOWN_RADIUS],
    fit: fitOf(node.energyIntensity ?? UNKNOWN_INTENSITY, neighboursHere, settings),
    confidence,
  };
  const weigh = (factor: PriorityFactor) => factors[factor] ** settings.weights[factor];
  return { reachable: Math.round(PRIORITY_FACTORS.map(weigh).reduce((a, b) => a * b, 1)), factors };
}

function fitOf(energyIntensity: number, neighboursHere: number, { fit }: GapSettings): number {
  return fit.base + fit.neighbours * neighboursHere + (fit.power * (energyIntensity - 1)) / 4;
}
