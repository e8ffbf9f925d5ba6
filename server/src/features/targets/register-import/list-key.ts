import type { TargetValues } from './target-values';

/** A list is of one chain: the same name at nodes of two chains is two lists. */
export function listKey({ list, chain }: Pick<TargetValues, 'list' | 'chain'>): string {
  return `${chain} ${list}`;
}
