import type { Problem } from '@/api';

const SHAPE_CODES = ['chain.link-cycle', 'chain.tree-cycle', 'chain.orphan', 'chain.second-root'];
const ARROW = ' → ';

/** The codes of the nodes along the way that a refused edit would have closed; none where it was refused otherwise. */
export function pathOf(problem: Pick<Problem, 'code' | 'params'> | null | undefined): string[] {
  if (!problem || !SHAPE_CODES.includes(problem.code)) return [];
  const { path } = problem.params;
  return typeof path === 'string' ? path.split(ARROW) : [];
}
