import type { GapState } from '@lianzhao/contracts';

import type { Beside, Comparison } from '../chain.types';

/** As many as a person weighs at a glance, and as the server sets beside each other. */
export const MOST_BESIDE = 4;

type Column = Beside['asIs'];
/** From the least to the most it can be. */
interface Limits {
  low: number;
  high: number;
}

export const FIGURES = ['rate', 'traced', 'count', 'gap', 'covered'] as const;
export type BesideFigure = (typeof FIGURES)[number];

const ratio = (low: number, high: number, denominator: number): Limits | null =>
  denominator > 0 ? { low: low / denominator, high: high / denominator } : null;

const LIMITS: Record<BesideFigure, (totals: Column['totals']) => Limits | null> = {
  rate: ({ localSupplyRateValue: { low, high, denominator } }) => ratio(low, high, denominator),
  traced: ({ localSupplyRateTraced: { low, high, denominator } }) => ratio(low, high, denominator),
  count: ({ localSupplyRateCount: { numerator, denominator } }) => ratio(numerator, numerator, denominator),
  gap: ({ gapValue, gapLow, gapHigh }) =>
    gapValue === null ? null : { low: gapLow ?? gapValue, high: gapHigh ?? gapValue },
  covered: ({ covered }) => ({ low: covered, high: covered }),
};

/** Places of the columns that are best in a figure; none where all are alike or none is sure to be. */
export function bestIn(figure: BesideFigure, columns: readonly Column[]): ReadonlySet<number> {
  return best(
    columns.map(({ totals }) => LIMITS[figure](totals)),
    figure === 'gap' ? 'less' : 'more',
  );
}

/** Of the states only "missing" is better the fewer there are: a first supplier turns it into a break point. */
export function bestInState(state: GapState, columns: readonly Column[]): ReadonlySet<number> {
  if (state !== 'missing') return new Set();
  return best(
    columns.map(({ states }) => ({ low: states.missing, high: states.missing })),
    'less',
  );
}

/** What is open within limits is so in all columns alike, so the best is no worse than any other at either end. */
function best(limits: readonly (Limits | null)[], better: 'more' | 'less'): ReadonlySet<number> {
  const sign = better === 'more' ? 1 : -1;
  const noWorse = (one: Limits, other: Limits) =>
    sign * (one.low - other.low) >= 0 && sign * (one.high - other.high) >= 0;
  const known = limits.filter((each) => each !== null);
  const places = limits.flatMap((one, at) =>
    one && known.every((other) => noWorse(one, other)) ? [at] : [],
  );
  return new Set(places.length < known.length ? places : []);
}

export type BesideNode = Beside['nodes'][number];

/** `spread`, `name`, or the place of a column: 0 for what is, 1 for the first scenario; `-` for largest first. */
export function sortNodes(nodes: readonly BesideNode[], sort: string): BesideNode[] {
  const sign = sort.startsWith('-') ? -1 : 1;
  const key = sort.replace(/^-/, '');
  if (key === 'name')
    return [...nodes].sort((a, b) => sign * a.nameZh.localeCompare(b.nameZh, 'zh-CN') || byCode(a, b));
  const amount = key === 'spread' ? spreadOf : (node: BesideNode) => gapsOf(node)[Number(key)] ?? -1;
  return [...nodes].sort((a, b) => sign * (amount(a) - amount(b)) || byCode(a, b));
}

/** How far the gaps of a node lie from one another, 元 a year. */
export function spreadOf(node: BesideNode): number {
  const gaps = gapsOf(node).map((gap) => gap ?? 0);
  return Math.max(...gaps) - Math.min(...gaps);
}

const gapsOf = ({ asIs, scenarios }: BesideNode) => [asIs, ...scenarios].map(({ gapValue }) => gapValue);
const byCode = (a: BesideNode, b: BesideNode) => (a.code < b.code ? -1 : 1);

/** What one scenario would change if the other were there already; undefined unless both are among them. */
export function changesBetween(beside: Beside, before: string, after: string): Comparison | undefined {
  const [was, is] = [before, after].map((id) => beside.scenarios.findIndex((each) => each.id === id));
  const [from, to] = [beside.scenarios[was ?? -1], beside.scenarios[is ?? -1]];
  if (!from || !to) return undefined;
  const nodes = beside.nodes.flatMap(({ code, nameZh, nameEn, scenarios }) => {
    const [one, other] = [scenarios[was ?? -1], scenarios[is ?? -1]];
    if (!one || !other || JSON.stringify(one) === JSON.stringify(other)) return [];
    return [{ code, nameZh, nameEn, before: one, after: other }];
  });
  return { before: from.totals, after: to.totals, nodes, computed: nodes.length, left: to.left };
}
