import { NODE_USES } from '@lianzhao/contracts';

import type { Problem } from '@/api';

const SHAPE_CODES = ['chain.link-cycle', 'chain.tree-cycle', 'chain.orphan', 'chain.second-root'];
const ARROW = ' → ';
/** What a leaf may have of its own, in the order it is told. */
const HAD = [...NODE_USES, 'links', 'volumes'] as const;

/** The codes of the nodes along the way that a refused edit would have closed; none where it was refused otherwise. */
export function pathOf(problem: Pick<Problem, 'code' | 'params'> | null | undefined): string[] {
  if (!problem || !SHAPE_CODES.includes(problem.code)) return [];
  const { path } = problem.params;
  return typeof path === 'string' ? path.split(ARROW) : [];
}

/** How much of each kind the leaf has that an edit would have stripped of its judgement. */
export function hadBy(
  problem: Pick<Problem, 'code' | 'params'>,
): { kind: (typeof HAD)[number]; n: number }[] {
  if (problem.code !== 'chain.leaf-is-used') return [];
  return HAD.flatMap((kind) => {
    const n = problem.params[kind];
    return typeof n === 'number' ? [{ kind, n }] : [];
  });
}
