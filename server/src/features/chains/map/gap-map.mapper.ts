import type { ChainDto } from '../chain.dto';
import type { DemandRow, GapNode } from '../gap/gap-result';
import { effectiveState } from '../gap/gap-map';
import type { SitePlace } from '../gap/gap-input';
import { descendants } from '../gap/group';
import type { ChainMap } from './chain-map';
import type { GapMapDto, GapNodeDto } from './gap-map.dto';
import type { NodeRow, SiteRow } from './map-data';
import type { DemandRowDto, GapNodeDetailDto, LocalSiteDto, NeighbourDto } from './node-detail.dto';

export function chainDtoOf({ chain, data, computation }: ChainMap): ChainDto {
  const { code, nameZh, nameEn, dataDate, own } = chain;
  const { staleMonths } = data.settings;
  const { leaves, gapValue, demandValue, measuredValue } = computation.result.totals;
  const counts = { nodeCount: data.nodes.length, leafCount: leaves, states: computation.result.states };
  return {
    code,
    nameZh,
    nameEn,
    dataDate,
    ...counts,
    gapValue,
    demandValue,
    measuredValue,
    own,
    staleMonths,
  };
}

export function gapMapDtoOf(map: ChainMap): GapMapDto {
  const { chain, variant, data, anchors, years, firstDay, computation } = map;
  const { nodes, totals } = computation.result;
  return {
    chain: chainDtoOf(map),
    dataDate: chain.dataDate,
    ...{ radius: variant.radius, on: variant.on, year: variant.year, years, firstDay },
    staleMonths: data.settings.staleMonths,
    nodes: data.nodes.flatMap((row) => nodeDto(row, nodes.get(row.code))),
    links: data.links,
    anchors: anchors.map(({ aliases: _, ...anchor }) => anchor),
    totals,
  };
}

function nodeDto(row: NodeRow, computed: GapNode | undefined): GapNodeDto[] {
  if (!computed) return [];
  const { id, code, parentCode, nameZh, nameEn, stream, level, kind, criticality } = row;
  const { leaf, state, action, override, anchor, demand, local, covered, localShare } = computed;
  const { gapValue, gapLow, gapHigh, upliftPct, priority, ageMonths, stale } = computed;
  const { supplyRadius, energyIntensity } = row;
  return [
    {
      ...{ id, code, parentCode, nameZh, nameEn, stream, level, kind, criticality },
      ...{ leaf, state: effectiveState(computed), computedState: state, action: override?.action ?? action },
      ...{
        override,
        anchor,
        demand,
        local,
        covered,
        localShare,
        gapValue,
        gapLow,
        gapHigh,
        upliftPct,
        priority,
      },
      ...{ supplyRadius, energyIntensity, ageMonths, stale },
    },
  ];
}

export function nodeDetailOf(map: ChainMap, code: string): GapNodeDetailDto | null {
  const { data, computation } = map;
  const row = data.nodes.find((node) => node.code === code);
  const computed = computation.result.nodes.get(code);
  const [node] = row ? nodeDto(row, computed) : [];
  if (!row || !computed || !node) return null;
  const { costSharePct, costShareBasis, minScale, judgedBy, source, dataDate, editor, version } = row;
  const { technologies, industryCodes, keywords } = row;
  return {
    ...node,
    ...{ coverage: computed.coverage, hhi: computed.hhi, technologies, industryCodes, keywords },
    ...{ costSharePct, costShareBasis, minScale, judgedBy, source, dataDate, editor, version },
    evidence: computed.evidence.map((item) => ({ ...item, params: { ...item.params } })),
    localSites: sitesAt(map, code),
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

/** Sites at the node, near and far; for a group those of everything below it. */
function sitesAt({ data, computation }: ChainMap, code: string): LocalSiteDto[] {
  const below = new Set([code, ...descendants(code, computation.context)]);
  return data.sites.flatMap((site) => {
    const here = site.places.find(({ nodeCode }) => below.has(nodeCode));
    return here ? [siteDto(site, here)] : [];
  });
}

function siteDto(site: SiteRow, here: SitePlace): LocalSiteDto {
  const { id, nameZh, parent, status, capacity, year, place, area, source } = site;
  const { evidence, aggregate, origin, version, places } = site;
  return {
    ...{ id, nameZh, parent, status, capacity, year, place, area, source },
    ...{ evidence, aggregate, origin, version },
    ...{ dataDate: here.dataDate ?? site.dataDate, editor: here.editor ?? site.editor },
    places: places.map(({ nodeCode, annualSupply }) => ({ nodeCode, annualSupply })),
  };
}

function demandRowDto({ selfSupply, value, low, high, ...row }: DemandRow): DemandRowDto {
  const { basis, anchorId, anchor, product, productZh, sharePct, lowPct, highPct } = row;
  const { localShare, localIsLeast, tracedShare, supplier, months, year, planned } = row;
  const { evidence, source, base, dataDate, editor, billDate, billEditor } = row;
  return {
    ...{ basis, anchorId, anchor, product, productZh, sharePct, lowPct, highPct },
    ...{ value: whole(value), low: whole(low), high: whole(high) },
    ...{ localShare, localIsLeast, tracedShare, supplier, months, year, planned },
    ...{ selfSupply: selfSupply?.reason ?? null, evidence, source, base },
    ...{ dataDate, editor, billDate, billEditor },
  };
}

function whole(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

function neighbours({ data, computation }: ChainMap, codes: readonly string[]): NeighbourDto[] {
  const wanted = new Set(codes);
  return data.nodes
    .filter(({ code }) => wanted.has(code))
    .map(({ code, nameZh, nameEn }) => {
      const node = computation.result.nodes.get(code);
      return { code, nameZh, nameEn, state: node ? effectiveState(node) : null };
    });
}
