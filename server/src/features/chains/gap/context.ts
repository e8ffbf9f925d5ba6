import { type AgeOf, agesOn } from './data-age';
import { demandRows, groupBy } from './demand';
import type { GapInput, GapNodeInput, GapSiteInput, OverrideInput, QuotientInput } from './gap-input';
import type { DemandRow } from './gap-result';

/** Everything the judgement of one node looks up, grouped once for the whole chain. */
export interface Context {
  input: GapInput;
  /** Ages on the day of the input. */
  ageOf: AgeOf;
  nodeOf: ReadonlyMap<string, GapNodeInput>;
  rowsOf: ReadonlyMap<string, readonly DemandRow[]>;
  sitesOf: ReadonlyMap<string, readonly GapSiteInput[]>;
  /** Codes of the nodes that use it, and of those it is made from. */
  usersOf: ReadonlyMap<string, readonly string[]>;
  makersOf: ReadonlyMap<string, readonly string[]>;
  childrenOf: ReadonlyMap<string, readonly string[]>;
  /** The newest quotient of each node. */
  quotientOf: ReadonlyMap<string, QuotientInput>;
  overrideOf: ReadonlyMap<string, OverrideInput>;
}

export function contextOf(input: GapInput): Context {
  return {
    input,
    ageOf: agesOn(input.today),
    nodeOf: new Map(input.nodes.map((node) => [node.code, node])),
    rowsOf: groupBy(demandRows(input), ({ nodeCode }) => nodeCode),
    sitesOf: sitesByNode(input.sites),
    usersOf: grouped(input.links.map(({ from, to }) => [from, to])),
    makersOf: grouped(input.links.map(({ from, to }) => [to, from])),
    childrenOf: grouped(
      input.nodes.flatMap(({ code, parentCode }) => (parentCode === null ? [] : [[parentCode, code]])),
    ),
    quotientOf: new Map(
      [...input.quotients].sort((a, b) => a.year - b.year).map((row) => [row.nodeCode, row]),
    ),
    overrideOf: new Map(
      input.overrides.filter(({ expiresOn }) => expiresOn >= input.today).map((row) => [row.nodeCode, row]),
    ),
  };
}

export function sitesByNode(sites: readonly GapSiteInput[]): Map<string, GapSiteInput[]> {
  const placed = sites.flatMap((site) => site.places.map(({ nodeCode }) => ({ nodeCode, site })));
  const groups = [...groupBy(placed, ({ nodeCode }) => nodeCode)];
  return new Map(groups.map(([code, group]) => [code, group.map(({ site }) => site)]));
}

function grouped(pairs: readonly (readonly string[])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key = '', value = ''] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
