import type { NodeProgress } from './target.queries';

type Sums = Omit<NodeProgress, 'node'>;

/** All nodes of a list together. */
export function sumOf(progress: readonly NodeProgress[]): Sums {
  const sums: Sums = { quota: 0, proposed: 0, assigned: 0, accepted: 0, declined: 0, landed: 0 };
  for (const each of progress) {
    for (const key of Object.keys(sums) as (keyof Sums)[]) sums[key] += each[key];
  }
  return sums;
}

/** The parts of a bar: what landed, what is a lead, what somebody has in hand. */
export function partsOf({ landed, accepted, assigned }: Sums) {
  return [
    { value: landed, tone: 'done' as const },
    { value: accepted - landed, tone: 'sure' as const },
    { value: assigned, tone: 'half' as const },
  ];
}
