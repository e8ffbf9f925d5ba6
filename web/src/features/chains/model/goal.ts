import type { Goal } from '../chain.types';

export interface GoalBar {
  /** Parts of the target, 0 to 1: what is certain, and what may be. */
  low: number;
  high: number;
  reached: boolean;
}

/** How far a goal has come as parts of a bar; undefined where nobody can tell. */
export function barOf({ target, progress }: Pick<Goal, 'target' | 'progress'>): GoalBar | undefined {
  if (!progress) return undefined;
  if (target <= 0) return { low: 1, high: 1, reached: true };
  const part = (value: number) => Math.min(1, Math.max(0, value / target));
  return { low: part(progress.low), high: part(progress.high), reached: progress.low >= target };
}

/** Only a rate is in percent; everything else counts something. */
export function unitOfGoal({ indicator, unit }: Pick<Goal, 'indicator' | 'unit'>): string {
  return indicator === 'local_supply_rate' ? '%' : unit;
}
