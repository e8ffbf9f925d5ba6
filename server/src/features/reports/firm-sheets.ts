import { COMING_STATUSES, type LocalStatus, type SupplyArea } from '@lianzhao/contracts';

import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import type { PlacedFirm } from '../enterprises';
import type { ChainSheets } from './chain-sheets';
import { type AreaNames, REPORT_WORDS, type ReportLanguage } from './report.words';

const COMING: ReadonlySet<LocalStatus> = new Set(COMING_STATUSES);

/** Somebody who is here, or will be. */
export interface LocalFirm {
  nameZh: string;
  status: LocalStatus;
  capacity: string | null;
  place: string | null;
  area: SupplyArea;
  source: string | null;
  places: readonly { nodeCode: string }[];
}

interface Known {
  chain: ChainSheets;
  firms: readonly PlacedFirm[];
  local: readonly LocalFirm[];
  /** The rings by the names people gave them. */
  areas: AreaNames;
  language: ReportLanguage;
}

/** Gaps for which the route map says where to travel. */
const ROUTE_GAPS = 50;

/** Firms outside by the city they sit in: where the chain is made in this country. */
export function regionSheet(name: string, { chain, firms, language }: Known): Sheet {
  const { columns, comma } = REPORT_WORDS[language];
  const isGap = ({ nodeCode }: PlacedFirm) => (chain.node(nodeCode)?.gapValue ?? 0) > 0;
  const cities = [
    ...groupBy(firms, ({ province, city }) => `${province ?? ''}\u0000${city ?? ''}`).values(),
  ].map((placed) => ({
    province: placed[0]?.province ?? null,
    city: placed[0]?.city ?? null,
    names: namesOf(placed),
    atGaps: namesOf(placed.filter(isGap)),
  }));
  return sheetOf<(typeof cities)[number]>({
    name,
    rows: cities.sort((a, b) => b.names.length - a.names.length),
    columns: [
      { header: columns.province, width: 14, value: ({ province }) => province },
      { header: columns.city, width: 14, value: ({ city }) => city },
      { header: columns.firms, kind: 'integer', value: ({ names }) => names.length },
      { header: columns.gapFirms, kind: 'integer', value: ({ atGaps }) => atGaps.length },
      { header: columns.names, width: 80, value: ({ names }) => names.join(comma) },
    ],
  });
}

/** For the gaps that are worth most within reach: the cities in which their makers sit. */
export function routeSheet(name: string, { chain, firms, language }: Known): Sheet {
  const { columns, comma } = REPORT_WORDS[language];
  const byNode = groupBy(firms, ({ nodeCode }) => nodeCode);
  const gaps = chain
    .leaves()
    .filter(({ priority }) => priority !== null)
    .sort((a, b) => (b.priority?.reachable ?? 0) - (a.priority?.reachable ?? 0))
    .slice(0, ROUTE_GAPS);
  const stops = gaps.flatMap((node) =>
    [...groupBy(byNode.get(node.code) ?? [], ({ city, province }) => city ?? province ?? '').entries()]
      .map(([city, placed]) => ({
        node,
        city,
        province: placed[0]?.province ?? null,
        names: namesOf(placed),
      }))
      .sort((a, b) => b.names.length - a.names.length),
  );
  return sheetOf<(typeof stops)[number]>({
    name,
    rows: stops,
    columns: [
      { header: columns.node, width: 30, value: ({ node }) => chain.nameOf(node.code) },
      { header: columns.priority, kind: 'amount', value: ({ node }) => node.priority?.reachable ?? null },
      { header: columns.gap, kind: 'amount', value: ({ node }) => node.gapValue },
      { header: columns.province, width: 14, value: ({ province }) => province },
      { header: columns.city, width: 14, value: ({ city }) => city },
      { header: columns.firms, kind: 'integer', value: ({ names }) => names.length },
      { header: columns.names, width: 80, value: ({ names }) => names.join(comma) },
    ],
  });
}

export function localFirmSheet(name: string, { chain, local, areas, language }: Known): Sheet {
  const { columns, statuses, comma } = REPORT_WORDS[language];
  return sheetOf<LocalFirm>({
    name,
    rows: local,
    columns: [
      { header: columns.firm, width: 40, value: ({ nameZh }) => nameZh },
      { header: columns.status, width: 12, value: ({ status }) => statuses[status] },
      {
        ...{ header: columns.nodes, width: 40 },
        value: ({ places }) => places.map(({ nodeCode }) => chain.nameOf(nodeCode)).join(comma),
      },
      { header: columns.capacity, width: 30, value: ({ capacity }) => capacity },
      { header: columns.area, width: 12, value: ({ area }) => areas[area] },
      { header: columns.place, width: 30, value: ({ place }) => place },
      { header: columns.source, width: 60, value: ({ source }) => source },
    ],
  });
}

/** Systems in which at least two local firms have gathered. */
export function clusterSheet(name: string, { chain, local, language }: Known): Sheet {
  const { columns, comma } = REPORT_WORDS[language];
  const bySystem = new Map<string, Set<LocalFirm>>();
  for (const firm of local) {
    for (const { nodeCode } of firm.places) {
      const node = chain.node(nodeCode);
      if (!node) continue;
      const system = chain.systemOf(node).code;
      bySystem.set(system, (bySystem.get(system) ?? new Set()).add(firm));
    }
  }
  const clusters = [...bySystem]
    .map(([system, firms]) => ({ system, firms: [...firms] }))
    .filter(({ firms }) => firms.length > 1)
    .sort((a, b) => b.firms.length - a.firms.length);
  const running = ({ status }: LocalFirm) => status === 'operating';
  const coming = ({ status }: LocalFirm) => COMING.has(status);
  return sheetOf<(typeof clusters)[number]>({
    name,
    rows: clusters,
    columns: [
      { header: columns.system, width: 30, value: ({ system }) => chain.nameOf(system) },
      { header: columns.firms, kind: 'integer', value: ({ firms }) => firms.length },
      { header: columns.operating, kind: 'integer', value: ({ firms }) => firms.filter(running).length },
      { header: columns.coming, kind: 'integer', value: ({ firms }) => firms.filter(coming).length },
      {
        ...{ header: columns.names, width: 80 },
        value: ({ firms }) => firms.map(({ nameZh }) => nameZh).join(comma),
      },
    ],
  });
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function namesOf(firms: readonly PlacedFirm[]): string[] {
  return [...new Set(firms.map(({ name }) => name))];
}
