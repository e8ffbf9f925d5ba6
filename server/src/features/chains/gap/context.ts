import { demandRows, groupBy } from './demand';
import type { DemandRow, GapInput, GapSiteInput } from './gap.types';

/** Everything the judgement of one node looks up, grouped once for the whole chain. */
export interface Context {
  input: GapInput;
  rowsOf: ReadonlyMap<string, readonly DemandRow[]>;
  sitesOf: ReadonlyMap<string, readonly GapSiteInput[]>;
  usersOf: ReadonlyMap<string, readonly { to: string }[]>;
  childrenOf: ReadonlyMap<string, readonly { code: string }[]>;
  nameOf: ReadonlyMap<string, string>;
}

export function contextOf(input: GapInput): Context {
  return {
    input,
    rowsOf: groupBy(demandRows(input), ({ nodeCode }) => nodeCode),
    sitesOf: sitesByNode(input.sites),
    usersOf: groupBy(input.links, ({ from }) => from),
    childrenOf: groupBy(
      input.nodes.filter(({ parentCode }) => parentCode !== null),
      ({ parentCode }) => parentCode ?? '',
    ),
    nameOf: new Map(input.nodes.map(({ code, nameZh }) => [code, nameZh])),
  };
}

function sitesByNode(sites: readonly GapSiteInput[]): Map<string, GapSiteInput[]> {
  const placed = sites.flatMap((site) => site.places.map(({ nodeCode }) => ({ nodeCode, site })));
  const groups = [...groupBy(placed, ({ nodeCode }) => nodeCode)];
  return new Map(groups.map(([code, group]) => [code, group.map(({ site }) => site)]));
}
