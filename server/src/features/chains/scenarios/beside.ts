import type { ChainMap } from '../map/chain-map';
import type { BesideDto, BesideNodeDto, BesideScenarioDto, SumsDto } from './beside.dto';
import { figuresOf } from './comparison';
import type { LeftNodeDto, NodeFiguresDto } from './comparison.dto';
import type { ScenarioDto } from './scenario.dto';

/** What of a map is set beside another. */
export interface ComparedMap {
  data: { nodes: readonly Pick<ChainMap['data']['nodes'][number], 'code' | 'nameZh' | 'nameEn'>[] };
  computation: Pick<ChainMap['computation'], 'result'>;
}

interface Column {
  scenario: ScenarioDto;
  /** The map with its moves. */
  map: ComparedMap;
  left: LeftNodeDto[];
}

/** Sets maps with moves beside each other and beside the map without. Only leaves are listed: groups are their sums. */
export function besideOf(
  asIs: ComparedMap,
  columns: readonly Column[],
): Pick<BesideDto, 'asIs' | 'scenarios' | 'nodes'> {
  return {
    asIs: sumsOf(asIs),
    scenarios: columns.map(columnOf),
    nodes: nodesOf(asIs, columns).sort((a, b) => spread(b) - spread(a) || (a.code < b.code ? -1 : 1)),
  };
}

function nodesOf(asIs: ComparedMap, columns: readonly Column[]): BesideNodeDto[] {
  return asIs.data.nodes.flatMap(({ code, nameZh, nameEn }) => {
    const is = asIs.computation.result.nodes.get(code);
    const would = columns.flatMap(({ map }) => map.computation.result.nodes.get(code) ?? []);
    // What no move touches is the same node in every map.
    if (!is?.leaf || would.every((node) => node === is)) return [];
    const figures = figuresOf(is);
    const scenarios = would.map(figuresOf);
    if (scenarios.every((each) => same(each, figures))) return [];
    const apart = scenarios.some((each) => !same(each, scenarios[0]));
    return [{ code, nameZh, nameEn, asIs: figures, scenarios, apart }];
  });
}

function columnOf({ scenario, map, left }: Column): BesideScenarioDto {
  const { id, name, note, author, radius, year, yearKnown, moves } = scenario;
  return { id, name, note, author, radius, year, yearKnown, moves: moves.length, left, ...sumsOf(map) };
}

function sumsOf({ computation: { result } }: ComparedMap): SumsDto {
  return { totals: result.totals, states: result.states };
}

function same(one: NodeFiguresDto, other: NodeFiguresDto | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How far the gaps of a node lie from one another, 元 a year. */
function spread({ asIs, scenarios }: BesideNodeDto): number {
  const gaps = [asIs, ...scenarios].map(({ gapValue }) => gapValue ?? 0);
  return Math.max(...gaps) - Math.min(...gaps);
}
