import { COMING_STATUSES } from '@lianzhao/contracts';

import type { GapNode } from '../chain.types';

type Counted = Pick<GapNode, 'local'>;

/** Rows of local firms that run; one that stands for several firms is one. */
export function sitesHere({ local }: Counted): number {
  return local.operating + local.aggregate;
}

/** Being built, signed or announced: none of them supplies yet. */
export function sitesComing({ local }: Counted): number {
  return COMING_STATUSES.reduce((sum, status) => sum + local[status], 0);
}
