import type {
  AnchorDto,
  ChainDto,
  DemandRowDto,
  GapMapDto,
  GapNodeDetailDto,
  GapNodeDto,
  LocalSiteDto,
  NeighbourDto,
} from './chain.dto';
import type { Chain } from './chain.entity';
import type { ChainData, NodeRow, SiteRow } from './chain.repository';
import type { DemandRow, GapNode, GapResult } from './gap/gap.types';

/** A chain with what was computed from it. */
export interface ChainMap {
  chain: Chain;
  data: ChainData;
  anchors: AnchorDto[];
  result: GapResult;
}

export function chainDtoOf({ chain, data, result }: ChainMap): ChainDto {
  const { code, nameZh, nameEn, dataDate } = chain;
  const { leaves, gapValue, demandValue } = result.totals;
  const counts = { nodeCount: data.nodes.length, leafCount: leaves, states: result.states };
  return { code, nameZh, nameEn, dataDate, ...counts, gapValue, demandValue };
}

export function gapMapDtoOf({ chain, data, anchors, result }: ChainMap, summary: ChainDto): GapMapDto {
  return {
    chain: summary,
    dataDate: chain.dataDate,
    nodes: data.nodes.flatMap((row) => nodeDto(row, result.nodes.get(row.code))),
    links: data.links,
    anchors,
    totals: result.totals,
  };
}

function nodeDto(row: NodeRow, computed: GapNode | undefined): GapNodeDto[] {
  if (!computed) return [];
  const { id, code, parentCode, nameZh, nameEn, stream, level, kind, criticality } = row;
  const { leaf, state, anchor, demand, local, gapValue } = computed;
  const { supplyRadius, energyIntensity } = row;
  return [
    {
      ...{ id, code, parentCode, nameZh, nameEn, stream, level, kind, criticality },
      ...{ leaf, state, anchor, demand, local, gapValue, supplyRadius, energyIntensity },
    },
  ];
}

export function nodeDetailOf(map: ChainMap, code: string): GapNodeDetailDto | null {
  const { data, result } = map;
  const row = data.nodes.find((node) => node.code === code);
  const computed = result.nodes.get(code);
  const [node] = row ? nodeDto(row, computed) : [];
  if (!row || !computed || !node) return null;
  const { costSharePct, costShareBasis, minScale, judgedBy, source, dataDate } = row;
  return {
    ...node,
    ...{ costSharePct, costShareBasis, minScale, judgedBy, source, dataDate },
    evidence: computed.evidence.map((item) => ({ ...item, params: { ...item.params } })),
    localSites: sitesAt(map, code).map(siteDto),
    demandRows: computed.demandRows.map(demandRowDto),
    upstream: neighbours(
      map,
      data.links.filter(({ to }) => to === code).map(({ from }) => from),
    ),
    downstream: neighbours(
      map,
      data.links.filter(({ from }) => from === code).map(({ to }) => to),
    ),
  };
}

/** Sites at the node; for a group those of everything below it. */
function sitesAt({ data }: ChainMap, code: string): SiteRow[] {
  const below = new Set([code]);
  // Nodes come in the order of the tree's levels only within a branch, so repeat until nothing is added.
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const { code: child, parentCode } of data.nodes) {
      if (parentCode !== null && below.has(parentCode)) below.add(child);
    }
  }
  return data.sites.filter(({ places }) => places.some(({ nodeCode }) => below.has(nodeCode)));
}

function siteDto({
  id,
  nameZh,
  parent,
  status,
  capacity,
  year,
  place,
  source,
  aggregate,
  origin,
}: SiteRow): LocalSiteDto {
  return { id, nameZh, parent, status, capacity, year, place, source, aggregate, origin };
}

function demandRowDto({ selfSupply, value, low, high, ...row }: DemandRow): DemandRowDto {
  const { anchor, product, productZh, sharePct, lowPct, highPct, year, planned, evidence, source, base } =
    row;
  return {
    ...{ anchor, product, productZh, sharePct, lowPct, highPct },
    ...{ value: whole(value), low: whole(low), high: whole(high) },
    ...{ year, planned, selfSupply: selfSupply?.reason ?? null, evidence, source, base },
  };
}

function whole(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

function neighbours({ data, result }: ChainMap, codes: readonly string[]): NeighbourDto[] {
  const wanted = new Set(codes);
  return data.nodes
    .filter(({ code }) => wanted.has(code))
    .map(({ code, nameZh, nameEn }) => ({
      code,
      nameZh,
      nameEn,
      state: result.nodes.get(code)?.state ?? null,
    }));
}
