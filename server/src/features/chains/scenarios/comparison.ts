import { effectiveState } from '../gap/gap-map';
import type { GapNode } from '../gap/gap-result';
import type { ChainMap } from '../map/chain-map';
import type { ComparisonDto, LeftNodeDto, NodeChangeDto, NodeFiguresDto } from './comparison.dto';

/** Sets the map with moves beside the map without. Only leaves are listed: groups are their sums. */
export function comparisonOf(before: ChainMap, after: ChainMap, left: LeftNodeDto[]): ComparisonDto {
  const nodes = before.data.nodes.flatMap(({ code, nameZh, nameEn }): NodeChangeDto[] => {
    const was = before.computation.result.nodes.get(code);
    const is = after.computation.result.nodes.get(code);
    if (!was?.leaf || !is || was === is) return [];
    const change = { code, nameZh, nameEn, before: figuresOf(was), after: figuresOf(is) };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
  return {
    before: before.computation.result.totals,
    after: after.computation.result.totals,
    nodes: nodes.sort((a, b) => closedBy(b) - closedBy(a)),
    computed: after.computation.result.computed,
    left,
  };
}

function closedBy({ before, after }: NodeChangeDto): number {
  return Math.abs((before.gapValue ?? 0) - (after.gapValue ?? 0));
}

export function figuresOf(node: GapNode): NodeFiguresDto {
  const { gapValue, coverage, priority } = node;
  return { state: effectiveState(node), gapValue, coverage, reachable: priority?.reachable ?? null };
}
